import type { EntryAddress } from "~/domain/template/address";

type Params = Readonly<Record<string, string | undefined>>;

/** The section or instance that a URL names; what does not exist is found out when it is looked up. */
export function instanceAddress(params: Params): EntryAddress {
  return { section: params.section ?? "", instance: params.instance ?? "" };
}

/** The row that a URL names: `…/:instance/:page/:row`, where `:page` is the table. */
export function rowAddress(params: Params): EntryAddress {
  return { ...instanceAddress(params), field: params.page ?? "", row: params.row ?? "" };
}
