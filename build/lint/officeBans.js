const namespaceUse = (name) => [
  `MemberExpression[object.type='Identifier'][object.name='${name}']`,
  `MemberExpression[object.name=/^(?:window|globalThis|self)$/][property.name='${name}']`,
  `TSQualifiedName[left.name='${name}']`,
];

/** Which of Office.js's names a room may not speak. */
export function officeBans(name) {
  if (name === "excel") return [];
  const conversation =
    "Talking with Excel belongs in src/excel: call a function there, with plain data in and out.";
  const bans = [
    { selector: "MemberExpression[object.name='Excel'][property.name='run']", message: conversation },
    { selector: "CallExpression[callee.property.name='sync']", message: conversation },
    { selector: "Identifier[name='RequestContext']", message: conversation },
  ];
  if (name === "commands") return bans;
  const message =
    name === "taskpane"
      ? "src/taskpane never speaks to Excel: call a command of src/commands, which calls src/excel."
      : `src/${name} does not know Excel: hand plain data to src/excel.`;
  const silent = name === "taskpane" ? ["Excel"] : ["Excel", "Office", "OfficeExtension"];
  const names = name === "functions" || name === "taskpane" ? silent : [...silent, "CustomFunctions"];
  return [...bans, ...names.flatMap(namespaceUse).map((selector) => ({ selector, message }))];
}
