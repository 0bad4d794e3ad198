// A device that keeps passkeys, made of Node's own crypto: for tests, which make it do what honest devices never do.
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import type { MadePasskey, SignedPasskey } from "./schema.ts";

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64url");
const hash = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

/** Flags of WebAuthn, 6.1: the owner was there, the owner was recognised, a key is attached. */
const PRESENT = 1;
const VERIFIED = 4;
const ATTACHED = 64;

export type Doing = {
  origin?: string;
  rpId?: string;
  /** Without it the device has signed for whoever held it. */
  verified?: boolean;
  counter?: number;
};

const counterBytes = (counter: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(counter);
  return bytes;
};

const dataOf = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

export function newDevice(home: { origin: string; rpId: string }) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  const common = { id: base64url(id), rawId: base64url(id), type: "public-key" as const };
  // COSE: { 1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y }
  const key = Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    Buffer.from(x, "base64url"),
    Buffer.from("225820", "hex"),
    Buffer.from(y, "base64url"),
  ]);
  const head = ({ rpId = home.rpId, verified = true, counter = 0 }: Doing, attached = 0) =>
    Buffer.concat([hash(rpId), Buffer.from([PRESENT | (verified ? VERIFIED : 0) | attached]), counterBytes(counter)]);
  return {
    id: common.id,
    make(challenge: string, doing: Doing = {}): MadePasskey {
      const length = Buffer.from([0, id.length]);
      const data = Buffer.concat([head(doing, ATTACHED), Buffer.alloc(16), length, id, key]);
      // CBOR: { "fmt": "none", "attStmt": {}, "authData": bytes }
      const attestation = Buffer.concat([
        Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex"),
        Buffer.from([data.length]),
        data,
      ]);
      const clientDataJSON = base64url(dataOf("webauthn.create", challenge, doing.origin ?? home.origin));
      return {
        ...common,
        response: { clientDataJSON, attestationObject: base64url(attestation), transports: ["usb"] },
      };
    },
    sign(challenge: string, doing: Doing = {}): SignedPasskey {
      const [client, data] = [dataOf("webauthn.get", challenge, doing.origin ?? home.origin), head(doing)];
      const signature = base64url(sign("sha256", Buffer.concat([data, hash(client)]), privateKey));
      return {
        ...common,
        response: { clientDataJSON: base64url(client), authenticatorData: base64url(data), signature },
      };
    },
  };
}
