import type { Text } from "../domain/template/text";

/** The sentences of one area of the product, in every language. `{name}` marks a place to fill. */
export type Messages = Readonly<Record<string, Text>>;
