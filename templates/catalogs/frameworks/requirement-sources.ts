/** Where requirements were read, as people can look them up. What was read in none of them is marked as not confirmed. */
export const SOURCES = {
  gcomFaq: "Global Covenant of Mayors, FAQ (globalcovenantofmayors.org/faq)",
  gcomAmericas: "Pacto Global de Alcaldes, América Latina (pactodealcaldes-la.org/participe)",
  ecrf: "GCoM eCRF (CityCatalyst)",
  crf: "Common Reporting Framework v6.1 (2018), Guía Explicativa v9 (2019)",
  euTemplate: "Covenant of Mayors, SECAP template (2016)",
  euPoverty: "Covenant of Mayors – Europe, energy poverty (2022)",
  euReporting: "Covenant of Mayors – Europe, Reporting (eu-mayors.ec.europa.eu)",
  jrc: "Covenant of Mayors, FAQ 39: JRC eligibility (eumayors.eu)",
  comEast: "Covenant of Mayors East, FAQ",
  raceToZero: "Cities Race to Zero (c40.org, climatechampions.unfccc.int)",
  cdp: "CDP open data (data.cdp.net)",
  plac: "RAMCC, qué es un PLAC (ramcc.net/plac.php)",
} as const;
