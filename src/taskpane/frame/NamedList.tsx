import { useId } from "react";

interface NamedListProps {
  readonly heading: string;
  readonly items: readonly string[];
  /** The language of the items, where it is another than the heading's. */
  readonly lang?: string;
}

/** A heading and its list; nothing where the list is empty. */
export function NamedList({ heading, items, lang }: NamedListProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <ul className="pane-lines" lang={lang} aria-labelledby={id}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
