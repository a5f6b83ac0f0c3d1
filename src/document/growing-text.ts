/** A text that grows and shrinks at its end, kept in pieces: to slice one long string after each line takes time that grows with its square. */
export class GrowingText {
  readonly #pieces: string[] = [];
  #length = 0;

  /** UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  append(piece: string): void {
    if (piece === "") return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** The last UTF-16 unit; "" where there is none. */
  get last(): string {
    return this.#pieces.at(-1)?.slice(-1) ?? "";
  }

  /** The text from an offset to its end. */
  from(start: number): string {
    let first = this.#pieces.length;
    let at = this.#length;
    while (first > 0 && at > start) at -= this.#pieces[--first]?.length ?? 0;
    return this.#pieces.slice(first).join("").slice(Math.max(start - at, 0));
  }

  /** Leaves the first `length` units. */
  cut(length: number): void {
    while (this.#length > Math.max(length, 0)) {
      const piece = this.#pieces.pop() ?? "";
      this.#length -= piece.length;
      this.append(piece.slice(0, Math.max(length - this.#length, 0)));
    }
  }

  toString(): string {
    return this.#pieces.join("");
  }
}
