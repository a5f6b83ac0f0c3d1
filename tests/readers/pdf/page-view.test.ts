import { expect, test } from "vitest";
import { IDENTITY, multiply, transformedX, transformedY, type Matrix } from "../../../src/readers/pdf/page-view.ts";

const MOVE: Matrix = { ...IDENTITY, e: 10, f: -4 };
const TURN: Matrix = { a: 0, b: 1, c: -1, d: 0, e: 0, f: 0 };

function point(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [transformedX(matrix, x, y), transformedY(matrix, x, y)];
}

test("a point is moved and turned as PDF has it", () => {
  expect(point(IDENTITY, 3, 5)).toEqual([3, 5]);
  expect(point(MOVE, 3, 5)).toEqual([13, 1]);
  expect(point(TURN, 3, 5)).toEqual([-5, 3]);
});

test("the first of two is done before the second", () => {
  expect(point(multiply(MOVE, TURN), 3, 5)).toEqual([-1, 13]);
  expect(point(multiply(TURN, MOVE), 3, 5)).toEqual([5, -1]);
});
