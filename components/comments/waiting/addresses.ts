// Where comments are listed, and taken back, that wait for their writer's address.
export const WAITING = "/api/v1/waiting";
export const TAKE_BACK = "/api/v1/waiting/back";
export const THROW_AWAY = "/api/v1/waiting/away";

/** The page that says so after one was sent. */
export const waitsHref = "/drafts?done=waits";
