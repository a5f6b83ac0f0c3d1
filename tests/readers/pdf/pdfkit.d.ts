/** The little of pdfkit that the tests draw with. */
declare module "pdfkit" {
  interface TextOptions {
    readonly width?: number;
    readonly lineBreak?: boolean;
    readonly link?: string;
    readonly lineGap?: number;
    readonly align?: "left" | "right" | "center" | "justify";
    readonly characterSpacing?: number;
  }

  interface DocumentOptions {
    readonly size?: string | readonly [number, number];
    readonly layout?: "portrait" | "landscape";
    readonly margin?: number;
    readonly autoFirstPage?: boolean;
    readonly info?: Readonly<Record<string, string | Date>>;
    readonly userPassword?: string;
    readonly ownerPassword?: string;
    readonly pdfVersion?: string;
  }

  export default class PDFDocument {
    constructor(options?: DocumentOptions);
    y: number;
    readonly page: { readonly dictionary: { readonly data: Record<string, unknown> } };
    on(event: "data", listener: (part: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    end(): void;
    addPage(options?: DocumentOptions): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x?: number, y?: number, options?: TextOptions): this;
    link(x: number, y: number, width: number, height: number, url: string): this;
    heightOfString(text: string, options?: TextOptions): number;
    widthOfString(text: string): number;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    save(): this;
    restore(): this;
    rotate(degrees: number, options?: { readonly origin?: readonly [number, number] }): this;
  }
}
