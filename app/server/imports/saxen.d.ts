/** saxen ships no types; what is used of it. */
declare module "saxen" {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      event: "openTag",
      handle: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: "closeTag", handle: (name: string) => void): this;
    on(event: "text", handle: (value: string, decode: Decode) => void): this;
    on(event: "cdata", handle: (value: string) => void): this;
    on(event: "error", handle: (error: Error) => void): this;
    write(chunk: string): this;
    end(): this;
    stop(): void;
  }
}
