/** Where one says who one is, nothing of anybody stands, and to load the page anew would take away what is being typed. */
export const isEntrance = (): boolean => /^\/(login|register)$/.test(location.pathname);
