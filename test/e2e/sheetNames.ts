import { words } from "../words";

/** The sheets that the add-in inserts, in their order. */
export const SHEETS = [
  words.tabs.targets,
  words.tabs.municipalities,
  words.tabs.activity,
  words.tabs.funding,
  words.tabs.areas,
  words.tabs.assumptions,
] as const;
