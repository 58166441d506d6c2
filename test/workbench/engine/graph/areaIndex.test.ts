import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, intersects } from "../../../../workbench/model/address";
import type { Area } from "../../../../workbench/model/address";
import { createWorkbook } from "../../../../workbench/model/workbook";
import type { Sheet } from "../../../../workbench/model/sheet";
import { createAreaIndex } from "../../../../workbench/engine/graph/areaIndex";
import { createAreaNode } from "../../../../workbench/engine/graph/areaNode";
import { createSheetNode } from "../../../../workbench/engine/graph/sheetNode";

describe("the index of areas", () => {
  const place = createSheetNode(createWorkbook().sheets[0] as Sheet);
  const size = (most: number) => fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: most }));
  const area: fc.Arbitrary<Area> = fc
    .record({ row: fc.nat(3000), column: fc.nat(80), rows: size(20_000), columns: size(300) })
    .map((each) => each);

  it("finds the areas that a walk through all of them finds", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 30 }), area, (areas, probe) => {
        const index = createAreaIndex();
        for (const each of [...areas, ...areas]) index.node(each, () => createAreaNode(place, each));
        const text = ({ row, column, rows, columns }: Area) => [row, column, rows, columns].join();
        const found = new Set<string>();
        index.forEachAt(probe.row, probe.column, (node) => found.add(text(node)));
        const walked = areas.filter((each) => contains(each, probe.row, probe.column)).map(text);
        expect(found).toEqual(new Set(walked));
        const sharing = new Set<string>();
        index.forEachIn(probe, (node) => sharing.add(text(node)));
        expect(sharing).toEqual(new Set(areas.filter((each) => intersects(each, probe)).map(text)));
      }),
    );
  });
});
