/** Municipalities of the demo with their plan files; figures and sources are in the files themselves. */
import godoyCruz from "templates/demo/godoy-cruz.plan.json";
import nichelino from "templates/demo/nichelino.plan.json";
import rauch from "templates/demo/rauch.plan.json";

export interface DemoMunicipality {
  name: string;
  placeCode: string | null;
  province: string;
  country: string;
  /** As its own plan reports it. */
  population: number;
  plan: unknown;
  /** Shows the short path of a small town. */
  essentialOnly: boolean;
}

export const DEMO_MUNICIPALITIES: readonly DemoMunicipality[] = [
  {
    name: "Nichelino",
    placeCode: null,
    province: "Piamonte",
    country: "IT",
    population: 46006,
    plan: nichelino,
    essentialOnly: false,
  },
  {
    name: "Rauch",
    placeCode: "060672",
    province: "Buenos Aires",
    country: "AR",
    population: 15520,
    plan: rauch,
    essentialOnly: true,
  },
  {
    name: "Godoy Cruz",
    placeCode: "500021",
    province: "Mendoza",
    country: "AR",
    population: 199392,
    plan: godoyCruz,
    essentialOnly: false,
  },
];
