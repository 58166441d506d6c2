/** Instead of a municipality's code, where the meeting does not say which: it may be of any. */
export const ANY_MUNICIPALITY = "?";

/** With how many digits a count is written behind its code, so that a formula finds its end. */
export const UNREAD_DIGITS = 5;
