/** The question at a likely value; nothing where there is none. */
export const didYouMean = {
  da: (suggestion: string | undefined) => (suggestion === undefined ? "" : ` Mente du ${suggestion}?`),
  en: (suggestion: string | undefined) => (suggestion === undefined ? "" : ` Did you mean ${suggestion}?`),
};
