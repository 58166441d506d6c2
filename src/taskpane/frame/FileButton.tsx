import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly isBusy: boolean;
  /** The kinds of files that the dialog offers. */
  readonly accept?: string;
  readonly onChoose: (file: File) => Promise<void>;
}

const JSON_FILES = ".json,application/json";

/** A button that asks for a file, of JSON by default. */
export function FileButton({ label, isBusy, accept = JSON_FILES, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file again is a choice too.
          target.value = "";
          if (file) void onChoose(file);
        }}
      />
    </>
  );
}
