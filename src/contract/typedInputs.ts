/**
 * Inputs that somebody types for a year's figures, in the order in which Målark and the pane ask for them. The last is
 * what may still come: nothing waits for it.
 */
export const TYPED_INPUTS = ["statusDate", "months", "overdue", "individualTarget", "actuals"] as const;

export type TypedInput = (typeof TYPED_INPUTS)[number];
