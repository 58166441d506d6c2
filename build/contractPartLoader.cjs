/** What of a measure no function asks for. */
const FACTS = ["note", "definition", "owner", "nextFigure", "actual", "readings"];

/**
 * Splits the shipped contract's JSON, so that functions answer before all of it is there: it lacks its areas and the
 * measures' facts, or with the option `apart` is these alone.
 */
module.exports = function contractPartLoader(text) {
  const { areas, measures, ...rest } = JSON.parse(text);
  const { apart } = this.getOptions();
  const parts = measures.map((measure) =>
    Object.fromEntries(Object.entries(measure).filter(([key]) => FACTS.includes(key) === apart)),
  );
  return JSON.stringify(apart ? { areas, measures: parts } : { ...rest, measures: parts });
};
