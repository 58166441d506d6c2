import { cellText } from "../content/cellText";
import type { ContentBlock, ContentTable, ReportContent } from "../content/reportContent";
import type { Writing } from "../writing";

/** A report for the clipboard, in the two forms that others take over. */
export interface CopiedReport {
  readonly plain: string;
  readonly html: string;
}

/** The report's text in paragraphs: every sentence, those too that a table shows. */
export function copiedText({ title, lines, sections }: ReportContent): CopiedReport {
  const paragraphs = sections.flatMap(({ heading, blocks }) => {
    const texts = blocks.flatMap((block) => {
      if (block.kind === "sentence") return [block.sentence.text];
      return block.kind === "text" ? [block.text] : [];
    });
    return texts.length > 0 ? [{ heading, texts }] : [];
  });
  return {
    plain: [title, ...lines, ...paragraphs.flatMap(({ heading, texts }) => ["", heading, ...texts])].join(
      "\n",
    ),
    html: [
      `<h1>${escaped(title)}</h1>`,
      ...lines.map(paragraph),
      ...paragraphs.flatMap(({ heading, texts }) => [
        `<h2>${escaped(heading)}</h2>`,
        ...texts.map(paragraph),
      ]),
    ].join(""),
  };
}

/** The report's tables under their headings, with the sentences that no table shows. */
export function copiedTables({ title, lines, sections }: ReportContent, writing: Writing): CopiedReport {
  const parts = sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) => copiedBlock(block, writing)),
  }));
  return {
    plain: [
      title,
      ...lines,
      ...parts.flatMap(({ heading, blocks }) => ["", heading, ...blocks.flatMap(({ plain }) => plain)]),
    ].join("\n"),
    html: [
      `<h1>${escaped(title)}</h1>`,
      ...lines.map(paragraph),
      ...parts.flatMap(({ heading, blocks }) => [
        `<h2>${escaped(heading)}</h2>`,
        ...blocks.map(({ html }) => html),
      ]),
    ].join(""),
  };
}

interface CopiedBlock {
  readonly plain: readonly string[];
  readonly html: string;
}

function copiedBlock(block: ContentBlock, writing: Writing): CopiedBlock {
  switch (block.kind) {
    case "sentence":
      return block.isInTable
        ? { plain: [], html: "" }
        : { plain: [block.sentence.text], html: paragraph(block.sentence.text) };
    case "text":
      return { plain: [block.text], html: paragraph(block.text) };
    case "table":
      return copiedTable(block.table, writing);
    case "chart":
    case "monthsChart":
    case "blank":
      return { plain: [], html: "" };
  }
}

function copiedTable({ headers, rows }: ContentTable, writing: Writing): CopiedBlock {
  const texts = rows.map((row) => row.map((cell) => cellText(cell, writing)));
  const isNumber = (row: number, column: number) => {
    const cell = rows[row]?.[column];
    return typeof cell === "object" && cell !== null;
  };
  const head = headers.map((header) => `<th>${escaped(header)}</th>`).join("");
  const body = texts.map((row, index) => {
    const cells = row.map(
      (text, column) =>
        `<td${isNumber(index, column) ? ' style="text-align:right"' : ""}>${escaped(text)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return {
    plain: [...(headers.length > 0 ? [headers.join("\t")] : []), ...texts.map((row) => row.join("\t"))],
    html: `<table border="1">${head && `<thead><tr>${head}</tr></thead>`}<tbody>${body.join("")}</tbody></table>`,
  };
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
