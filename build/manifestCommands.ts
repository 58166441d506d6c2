import { commandIds, commands, type CommandId } from "../src/commands/registry";
import { commandTexts } from "../src/language/pane/commandTexts";
import type { Language } from "../src/language/language";

/** The sizes that a button's icon is drawn in; Excel demands 16, 32 and 80. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** A command's icon of one size, from the project's folder. */
function iconFile(id: CommandId, size: number): string {
  const { button } = commands[id];
  return `assets/${button.charAt(0).toLowerCase()}${button.slice(1)}-${size}.png`;
}

function control(id: CommandId): string[] {
  const { button } = commands[id];
  return [
    `<Control xsi:type="Button" id="KKR.${button}Button">`,
    `  <Label resid="${button}.Label" />`,
    "  <Supertip>",
    `    <Title resid="${button}.TipTitle" />`,
    `    <Description resid="${button}.TipText" />`,
    "  </Supertip>",
    "  <Icon>",
    ...ICON_SIZES.map((size) => `    <bt:Image size="${size}" resid="${button}.${size}" />`),
    "  </Icon>",
    '  <Action xsi:type="ExecuteFunction">',
    `    <FunctionName>${id}</FunctionName>`,
    "  </Action>",
    "</Control>",
  ];
}

function images(id: CommandId): string[] {
  return ICON_SIZES.map(
    (size) =>
      `<bt:Image id="${commands[id].button}.${size}" DefaultValue="https://localhost:3000/${iconFile(id, size)}" />`,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function string(id: string, { da, en }: Readonly<Record<Language, string>>): string[] {
  return [
    `<bt:String id="${id}" DefaultValue="${escaped(en)}">`,
    `  <bt:Override Locale="da-DK" Value="${escaped(da)}" />`,
    "</bt:String>",
  ];
}

function shortStrings(id: CommandId): string[] {
  const { label } = commandTexts[id];
  const { button } = commands[id];
  return [...string(`${button}.Label`, label), ...string(`${button}.TipTitle`, label)];
}

function longStrings(id: CommandId): string[] {
  return string(`${commands[id].button}.TipText`, commandTexts[id].tip);
}

const parts = {
  controls: control,
  images,
  "short strings": shortStrings,
  "long strings": longStrings,
} as const;

/**
 * The manifest with the commands of the registry: what stands between the comments that begin and end each of
 * its four parts is written anew, the rest is by hand.
 *
 * @throws where the manifest lacks such a part
 */
export function manifestWithCommands(manifest: string): string {
  return Object.entries(parts).reduce((text, [part, linesOf]) => {
    const written = new RegExp(`^( *)<!-- Commands: ${part}\\b[^]*?^ *<!-- End of commands\\. -->$`, "m");
    const indent = written.exec(text)?.[1];
    if (indent === undefined) {
      throw new Error(
        `manifest.xml has no place for the commands' ${part}. ` +
          `Put "<!-- Commands: ${part} -->" and "<!-- End of commands. -->" there, each on a line of its own.`,
      );
    }
    const lines = [
      `<!-- Commands: ${part}, written by "npm run manifest" from src/commands/registry.ts. -->`,
      ...commandIds.flatMap(linesOf),
      "<!-- End of commands. -->",
    ];
    return text.replace(written, () => lines.map((line) => indent + line).join("\n"));
  }, manifest);
}
