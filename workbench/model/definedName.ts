export interface DefinedName {
  name: string;
  /** With its leading `=`: `=Ark1!$A$1`, or a formula or constant. */
  formula: string;
  comment: string;
  visible: boolean;
}
