import type { MetadataRoute } from "next";
import { env } from "#lib/env.ts";

// SITE_URL is known when the site runs, not when it is built.
export const dynamic = "force-dynamic";

/** What is for one person alone, or has no end. */
const NOT_FOR_ROBOTS = ["/desk", "/settings", "/api", "/search", "/login", "/register"];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: NOT_FOR_ROBOTS },
    sitemap: `${env().SITE_URL}/sitemap.xml`,
  };
}
