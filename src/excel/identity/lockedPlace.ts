/** A locked place as the columns beside Aktivitet look it up: `202601 Aarhus`. */
export const LOCKED_PLACE = /^(\d{4})(\d{2}) (.+)/;
