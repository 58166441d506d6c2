import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ImportPaneTexts } from "../../language/pane/import/importPane";
import type { Importing } from "./importingState";

interface FileChoiceProps {
  readonly importing: Importing;
  readonly texts: ImportPaneTexts;
}

/** Choosing what to import: a file by its button or dropped (which `useDroppedFile` takes), or copied cells. */
export function FileChoice({ importing, texts }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{texts.intro}</p>
      <div className="pane-drop">
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <p className="pane-quiet">{texts.drop}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain"
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
          // Excel copies cells as a picture too: a file is meant only where there is no text.
          const [file] = event.clipboardData.files;
          if (text.trim()) void importing.chooseText(text);
          else if (file) void importing.chooseFile(file);
        }}
      />
    </>
  );
}
