/** A text whose dashes and minus signs of any kind are hyphens, and whose unbreakable spaces are spaces. */
export function plainSigns(text: string): string {
  return text.replaceAll(/[\u2010-\u2015\u2212]/g, "-").replaceAll(/[\u00a0\u202f]/g, " ");
}
