import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface JsonFileButtonProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => Promise<void>;
}

/** A button that asks for a JSON file. */
export function JsonFileButton({ label, isBusy, onChoose }: JsonFileButtonProps) {
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
        accept=".json,application/json"
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
