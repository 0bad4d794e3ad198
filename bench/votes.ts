// Many readers recommending one comment at once, and whether its count is then the number of those who do.
import { type Outcome, written } from "./figure.ts";
import { expectStatus, visit } from "./requests.ts";
import { together } from "./series.ts";
import type { Stage } from "./stage.ts";

const WRITERS = 16;
const SECONDS = 5;

export async function benchVotes({ site, long }: Stage): Promise<Outcome> {
  const { rows } = await site.client.query(`SELECT id FROM "Comment" WHERE "articleId" = $1 ORDER BY path LIMIT 1`, [
    long.id,
  ]);
  const commentId: string = rows[0].id;
  const voters = (await site.signIn(WRITERS)).map((cookie) => visit(site.url, cookie));
  const rate = await together(WRITERS, SECONDS, async (hand, run) => {
    const vote = JSON.stringify({ articleId: long.id, commentId, on: run % 2 === 0 });
    const answer = await voters[hand]?.post("/api/v1/recommendations", "application/json", vote);
    if (answer) expectStatus(answer, 200);
  });
  for (const voter of voters) voter.close();
  const counted = await site.client.query(
    `SELECT recommendations, (SELECT count(*)::int FROM "Vote" v WHERE v."articleId" = c."articleId" AND v."commentId" = c.id) AS votes
     FROM "Comment" c WHERE "articleId" = $1 AND id = $2`,
    [long.id, commentId],
  );
  const { recommendations, votes } = counted.rows[0];
  return {
    figures: [
      {
        what: `${WRITERS} readers recommending one comment and taking it back`,
        value: rate,
        unit: "votes/s",
        reach: { least: 300 },
      },
      {
        what: "its count − the recommendations there are",
        value: Math.abs(recommendations - votes),
        unit: "",
        reach: { most: 0 },
        from: `${written(recommendations)} − ${written(votes)}`,
      },
    ],
  };
}
