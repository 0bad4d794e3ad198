// Where somebody looks after how he logs in.

export const SECURITY = "/settings/security";
export const APP = "/settings/security/app";
export const PASSKEY = "/settings/security/passkey";
