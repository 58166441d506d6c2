import { useId } from "react";
import { useMessageStyles } from "./useMessageStyles";

/** A heading and its list; nothing where the list is empty. */
export function NamedList({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly string[];
}) {
  const styles = useMessageStyles();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <ul aria-labelledby={id} className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
