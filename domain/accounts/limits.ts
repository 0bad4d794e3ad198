// How long things about a person may be, in code points. Forms in the browser read this too.

export const HANDLE_MIN = 3;
export const HANDLE_MAX = 30;

/** OWASP ASVS 5.0, 6.2.1 asks for 8; length is what makes a password hard to guess. */
export const PASSWORD_MIN = 12;
/** Room for any sentence (6.2.9 asks for 64), and an end to what is hashed. */
export const PASSWORD_MAX = 128;

export const DISPLAY_NAME_MAX = 60;
export const BIO_MAX = 500;

/** Room for "My old phone, the one with the cracked glass". */
export const PASSKEY_NAME_MAX = 60;
