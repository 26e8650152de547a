/** Argentine provinces and local governments. Origin and cautions: places/README.md. */
import registry from "./places/argentina.json";

export interface Province {
  /** INDEC code, two digits as text. */
  code: string;
  iso: string;
  name: string;
  lat: number;
  lon: number;
  censusPopulation2022: number;
}

export interface Place {
  /** Six digits for a local government, eleven (BAHRA) for a locality; text, zeros kept. */
  code: string;
  name: string;
  /** A locality stands in for the local governments of provinces that the registry lacks. */
  kind: "municipality" | "locality";
  /** As the registry writes it ("Municipio", "Comuna" …); for localities the BAHRA type. */
  category: string | null;
  provinceCode: string;
  provinceName: string;
  departmentName: string | null;
  lat: number;
  lon: number;
  /** A projection, never a census; only where municipality and department coincide. */
  populationProjection2022: number | null;
}

type ProvinceRow = [string, string, string, number, number, number];
type PlaceRow = [string, string, string, string, string, number, number, number | null];

export const provinces: readonly Province[] = (registry.provinces as ProvinceRow[]).map(
  ([code, iso, name, lat, lon, censusPopulation2022]) => ({
    code,
    iso,
    name,
    lat,
    lon,
    censusPopulation2022,
  }),
);

let built: { list: readonly Place[]; byCode: ReadonlyMap<string, Place> } | undefined;

/** Every place of the registry, in its order: municipalities by code, then localities. */
export function places(): readonly Place[] {
  return index().list;
}

/** Undefined for a code that the registry does not hold. */
export function placeByCode(code: string): Place | undefined {
  return index().byCode.get(code);
}

function index() {
  if (built) return built;
  const provinceNames = new Map(provinces.map((province) => [province.code, province.name]));
  const list = [
    ...(registry.municipalities as PlaceRow[]).map((row) => toPlace(row, "municipality", provinceNames)),
    ...(registry.localities as PlaceRow[]).map((row) => toPlace(row, "locality", provinceNames)),
  ];
  built = { list, byCode: new Map(list.map((place) => [place.code, place])) };
  return built;
}

function toPlace(row: PlaceRow, kind: Place["kind"], provinceNames: ReadonlyMap<string, string>): Place {
  const [code, name, category, provinceCode, department, lat, lon, populationProjection2022] = row;
  return {
    code,
    name,
    kind,
    category: category || null,
    provinceCode,
    provinceName: provinceNames.get(provinceCode) ?? provinceCode,
    departmentName: department || null,
    lat,
    lon,
    populationProjection2022,
  };
}
