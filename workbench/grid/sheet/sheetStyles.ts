/** The sheet's own rules; colours of the frame come from Fluent's theme, those of cells from the workbook. */
export const sheetStyles = `
.sheet-view { display: flex; flex-direction: column; height: 100%; min-height: 0; min-width: 0;
  --sheet-line: #e1e1e1; --sheet-accent: #107c41; position: relative;
  background: var(--colorNeutralBackground3, #f5f5f5); color: var(--colorNeutralForeground1, #242424); }
.formula-bar { display: flex; align-items: flex-start; gap: 6px; padding: 6px 8px; position: relative; z-index: 30;
  background: var(--colorNeutralBackground1, #fff); border-bottom: 1px solid var(--colorNeutralStroke2, #e0e0e0); }
.name-box, .formula-field { font: 14px/20px "Segoe UI", "Liberation Sans", sans-serif; padding: 3px 8px;
  border: 1px solid var(--colorNeutralStroke1, #d1d1d1); border-radius: 4px; height: 28px; box-sizing: border-box;
  background: var(--colorNeutralBackground1, #fff); color: inherit; }
.name-box { width: 132px; flex: none; }
.formula-field { flex: 1; min-width: 0; resize: none; field-sizing: content; max-height: 120px; min-height: 28px; height: auto; }
.name-box:focus-visible, .formula-field:focus-visible { outline: 2px solid var(--sheet-accent); outline-offset: -1px; }
.formula-buttons { display: flex; align-items: center; height: 28px; flex: none; }
.formula-buttons button { display: inline-flex; align-items: center; justify-content: center; width: 28px; height: 28px; border: 0;
  border-radius: 4px; background: none; color: inherit; font-size: 16px; cursor: pointer; padding: 0; }
.formula-buttons button:hover:enabled { background: var(--colorNeutralBackground1Hover, #f5f5f5); }
.formula-buttons button:disabled { color: var(--colorNeutralForegroundDisabled, #bdbdbd); cursor: default; }
.function-mark { font: italic 600 15px Georgia, serif; padding: 0 8px; color: var(--colorNeutralForeground2, #424242); }
.scroller { flex: 1; min-height: 0; overflow: auto; position: relative; background: #fff; color: #000; color-scheme: light;
  cursor: cell; user-select: none; font-variant-ligatures: none; touch-action: pan-x pan-y; }
.body { position: relative; }
.row { position: absolute; left: 0; width: 100%; }
.cell { position: absolute; top: 0; bottom: 0; box-sizing: border-box; display: flex; flex-direction: column;
  line-height: 1.22; color: #000; }
.cell.merged { z-index: 1; background: #fff; bottom: auto; }
.text { padding: 0 3px; white-space: pre; overflow: hidden; position: relative; z-index: 1; pointer-events: none; flex: none; max-height: 100%; }
.bar { position: absolute; top: 2px; bottom: 2px; opacity: .75; }
.list-button::after { content: ""; position: absolute; left: 4px; top: 5px; width: 6px; height: 4px; background: #444; clip-path: polygon(0 0, 100% 0, 50% 100%); }
.comment-mark { position: absolute; top: 0; right: 0; width: 11px; height: 11px; background: #fff; clip-path: polygon(0 0, 100% 0, 100% 100%); pointer-events: none; }
.comment-mark::after { content: ""; position: absolute; top: 0; right: 0; width: 9px; height: 9px; background: #6b2fa0; clip-path: polygon(0 0, 100% 0, 100% 100%); }
.frozen-columns { position: sticky; left: 0; z-index: 4; height: 100%; background: #fff; }
.scrolled .frozen-columns:not(:has(.cell-input)) { overflow: clip; }
.frozen-rows { position: sticky; top: 0; z-index: 6; background: #fff; }
.frozen-columns.edge::after { content: ""; position: absolute; top: 0; bottom: 0; right: 0; width: 1px; background: #8a8886; z-index: 3; }
.frozen-rows.edge { box-shadow: 0 1px 0 #8a8886; }
.heading { position: absolute; top: 0; box-sizing: border-box; height: 100%; display: flex; align-items: center; justify-content: center;
  overflow: hidden; font: 12px "Segoe UI", "Liberation Sans", sans-serif; z-index: 3;
  background: var(--colorNeutralBackground3, #f5f5f5); color: var(--colorNeutralForeground2, #424242);
  border-right: 1px solid var(--colorNeutralStroke2, #e0e0e0); border-bottom: 1px solid var(--colorNeutralStroke2, #e0e0e0); cursor: default; }
.outline-line { position: absolute; top: 9px; left: 0; right: 0; border-top: 2px solid currentColor; opacity: .6; }
.outline-sign { position: absolute; top: 2px; left: 4px; width: 16px; height: 16px; padding: 0; cursor: pointer;
  font: 600 13px/12px "Segoe UI", "Liberation Sans", sans-serif; border: 1px solid currentColor; border-radius: 3px;
  background: var(--colorNeutralBackground1, #fff); color: inherit; }
.outline-sign:hover { background: var(--colorNeutralBackground1Hover, #f0f0f0); }
.outline-sign:focus-visible { outline: 2px solid var(--sheet-accent); }
.row-heading, .corner { left: 0; }
.heading.selected { background: var(--colorNeutralBackground3Selected, #dcefe4); color: var(--colorNeutralForeground1, #0b5a30); font-weight: 600; }
.column-heading.selected { box-shadow: inset 0 -2px var(--sheet-accent); }
.row-heading.selected { box-shadow: inset -2px 0 var(--sheet-accent); }
.corner::after { content: ""; position: absolute; right: 4px; bottom: 4px; width: 10px; height: 10px;
  background: var(--colorNeutralForeground3, #616161); clip-path: polygon(100% 0, 100% 100%, 0 100%); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.frame { position: absolute; inset: -1px 0 0 -1px; pointer-events: none; z-index: 2; box-sizing: border-box; border: 0 solid var(--sheet-accent); }
.frame.top { border-top-width: 2px; } .frame.bottom { border-bottom-width: 2px; }
.frame.left { border-left-width: 2px; } .frame.right { border-right-width: 2px; }
.frame.selection:not(.active) { background: rgb(16 124 65 / .1); }
.frame.spill { border-color: #2f6fd0; border-style: solid; } .frame.spill.top { border-top-width: 1px; } .frame.spill.bottom { border-bottom-width: 1px; }
.frame.spill.left { border-left-width: 1px; } .frame.spill.right { border-right-width: 1px; }
.frame.copied { border-style: dashed; inset: 0; }
.cell-input { position: absolute; inset: 0; z-index: 5; box-sizing: border-box; width: 100%; height: 100%; padding: 0 3px; border: 0; margin: 0;
  opacity: 0; resize: none; overflow: hidden; background: #fff; color: #000; line-height: 1.22; pointer-events: none; outline: none; }
.cell-input.open { opacity: 1; pointer-events: auto; field-sizing: content; width: auto; height: auto; right: auto; bottom: auto; color: #000 !important;
  min-width: calc(100% + 1px); min-height: calc(100% + 1px); max-width: 560px; inset: -1px auto auto -1px; outline: 2px solid var(--sheet-accent); cursor: text; box-shadow: 0 2px 8px rgb(0 0 0 / .2); }
.cell:has(> .cell-input) { z-index: 3; }
.row:has(.cell-input) { z-index: 2; } .row:has(.cell-input) .frozen-columns { z-index: 4; }
.list-button { position: absolute; left: calc(100% + 1px); bottom: 0; width: 18px; height: 20px; padding: 0; z-index: 6; cursor: pointer;
  border: 1px solid #8a8886; border-radius: 3px; background: #f5f5f5; }
.list-button::after { top: 7px; width: 8px; height: 5px; }
.floating { position: fixed; z-index: 40; background: #fff; color: #242424; color-scheme: light; border: 1px solid #c7c7c7; border-radius: 4px;
  box-shadow: 0 4px 12px rgb(0 0 0 / .18); font: 13px/18px "Segoe UI", "Liberation Sans", sans-serif; cursor: default; overflow: hidden; }
.floating ul { list-style: none; margin: 0; padding: 2px; max-height: 220px; overflow: auto; outline: none; }
.floating li { padding: 3px 8px; border-radius: 3px; white-space: nowrap; }
.floating li[aria-selected=true] { background: #dcefe4; color: #000; outline: 1px solid transparent; }
.choices:focus-within { outline: 2px solid var(--sheet-accent); }
.hints { width: 400px; }
.hints p { margin: 0; padding: 6px 10px; border-top: 1px solid #e0e0e0; } .hints.argument { padding: 6px 10px; } .hints.argument p { padding: 4px 0 0; border: 0; }
.hints code { display: block; font: 12.5px/18px Consolas, "Liberation Mono", monospace; color: #424242; } .hints code b { color: #0b5a30; }
.floating.prompt { min-width: 0 !important; max-width: 280px; padding: 6px 10px; background: #fffbe6; pointer-events: none; } .prompt div { display: grid; gap: 2px; }
.chart { position: absolute; z-index: 5; background: #fff; border: 1px solid #d1d1d1; box-sizing: border-box; padding: 8px; cursor: default; }
.scrolled .chart { z-index: 3; }
.sheet-status { margin: 0; padding: 0 12px; font: 13px/26px "Segoe UI", "Liberation Sans", sans-serif; flex: none; }
.sheet-tabs { display: flex; gap: 2px; padding: 0 8px; overflow-x: auto; flex: none; height: 34px; align-items: stretch; scrollbar-width: thin;
  background: var(--colorNeutralBackground2, #fafafa); border-top: 1px solid var(--colorNeutralStroke2, #e0e0e0); }
.sheet-tab { font: 13px "Segoe UI", "Liberation Sans", sans-serif; padding: 0 14px; border: 0; background: none; color: inherit; white-space: nowrap; cursor: pointer; }
.sheet-tab:hover { background: var(--colorNeutralBackground1Hover, #f0f0f0); }
.sheet-tab[aria-selected=true] { background: var(--colorNeutralBackground1, #fff); font-weight: 600; position: relative; }
.sheet-tab[aria-selected=true]::after { content: ""; position: absolute; left: 0; right: 0; top: 0; height: 3px; background: var(--sheet-accent); }
.sheet-tab:focus-visible { outline: 2px solid var(--sheet-accent); outline-offset: -2px; }
@media (forced-colors: active) {
  .frame, .frame.spill { border-color: Highlight; } .frame.selection:not(.active) { background: none; outline: 1px dotted Highlight; outline-offset: -1px; }
  .heading.selected, .sheet-tab[aria-selected=true], .floating li[aria-selected=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .comment-mark { forced-color-adjust: none; background: Canvas; }
  .list-button::after, .corner::after, .comment-mark::after { forced-color-adjust: none; background: CanvasText; }
  .cell, .text, .scroller, .floating, .hints code, .hints code b { color: CanvasText; }
}
`;
