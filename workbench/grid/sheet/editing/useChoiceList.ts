import { useState } from "react";

/** The list of choices that a validation rule gives a cell. */
export interface ChoiceListControl {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  /** Back to the cell without a choice. */
  readonly leave: () => void;
  readonly choose: (choice: string) => void;
}

/** Opens and closes the list of a cell; the list of another cell is another one. */
export function useChoiceList(
  cell: string,
  enter: (choice: string) => void,
  focusCell: () => void,
): ChoiceListControl {
  const [openCell, setOpenCell] = useState<string>();
  const close = (): void => setOpenCell(undefined);
  return {
    isOpen: openCell === cell,
    toggle: () => setOpenCell(openCell === cell ? undefined : cell),
    close,
    leave: () => {
      close();
      focusCell();
    },
    choose: (choice) => {
      close();
      enter(choice);
      focusCell();
    },
  };
}
