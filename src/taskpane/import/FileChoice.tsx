import { Button } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import type { ImportPaneTexts } from "../../language/importPane";
import type { Importing } from "./importingState";

interface FileChoiceProps {
  readonly importing: Importing;
  readonly texts: ImportPaneTexts;
}

/** Choosing what to import: a file by its button or dropped, or copied cells. */
export function FileChoice({ importing, texts }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void importing.chooseFile(file);
  }

  return (
    <>
      <p>{texts.intro}</p>
      <div
        className={over ? "pane-drop pane-drop-over" : "pane-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <p className="pane-quiet">{texts.drop}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-label={texts.choose}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file again is a choice too.
            target.value = "";
            if (file) void importing.chooseFile(file);
          }}
        />
      </div>
      <textarea
        className="pane-input pane-paste"
        aria-label={texts.paste}
        placeholder={texts.paste}
        value=""
        readOnly={false}
        rows={2}
        onChange={() => undefined}
        onPaste={(event) => {
          event.preventDefault();
          const text = event.clipboardData.getData("text/plain");
          if (text.trim()) void importing.chooseText(text);
        }}
      />
    </>
  );
}
