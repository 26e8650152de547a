import type { Messages } from "../messages";

/** Sheets of a workshop, to print and fill in by hand. */
export const workshop = {
  "workshop.print": {
    es: "Para imprimir y llevar:",
    en: "To print and take along:",
    pt: "Para imprimir e levar:",
  },
  "workshop.date": { es: "Fecha", en: "Date", pt: "Data" },
  "workshop.place": { es: "Lugar", en: "Place", pt: "Local" },
  "workshop.subject": { es: "Tema", en: "Subject", pt: "Tema" },
  "workshop.facilitator": { es: "Quién coordina", en: "Led by", pt: "Quem coordena" },
  "workshop.back.hazards": {
    es: "Cargar lo acordado: amenazas",
    en: "Enter what was agreed: hazards",
    pt: "Registrar o acordado: ameaças",
  },
  "workshop.back.attendance": {
    es: "Cargar los asistentes: participación",
    en: "Enter the attendance: participation",
    pt: "Registrar os participantes: participação",
  },
  "workshop.hazards.title": {
    es: "Taller de riesgos: matriz de amenazas",
    en: "Risk workshop: hazard matrix",
    pt: "Oficina de riscos: matriz de ameaças",
  },
  "workshop.hazards.how.one": {
    es: "Hagan primero la lista de la segunda hoja: qué amenazas del clima conocen acá.",
    en: "First make the list on the second sheet: which climate hazards people know here.",
    pt: "Façam primeiro a lista da segunda folha: que ameaças do clima se conhecem aqui.",
  },
  "workshop.hazards.how.two": {
    es: "Para cada una acuerden qué tan seguido pasa y cuánto daño hace, y escríbanla en su casillero.",
    en: "For each, agree how often it happens and how much harm it does, and write it in its square.",
    pt: "Para cada uma, combinem com que frequência acontece e quanto dano causa, e escrevam-na no seu quadro.",
  },
  "workshop.hazards.how.three": {
    es: "Si no se ponen de acuerdo, anoten las dos opiniones. Si nadie sabe, escriban «no se sabe»: no es lo mismo que baja.",
    en: "If you do not agree, write down both opinions. If nobody knows, write “not known”: it is not the same as low.",
    pt: "Se não houver acordo, anotem as duas opiniões. Se ninguém souber, escrevam «não se sabe»: não é o mesmo que baixa.",
  },
  "workshop.hazards.how.four": {
    es: "Pregunten también a quiénes golpea más: mujeres, personas mayores, chicos, quienes trabajan afuera, barrios populares.",
    en: "Ask too whom it hits hardest: women, older people, children, outdoor workers, informal settlements.",
    pt: "Perguntem também quem sofre mais: mulheres, pessoas idosas, crianças, quem trabalha ao ar livre, bairros populares.",
  },
  "workshop.hazards.matrix": {
    es: "Escriban cada amenaza donde corresponde",
    en: "Write each hazard where it belongs",
    pt: "Escrevam cada ameaça no lugar que corresponde",
  },
  "workshop.hazards.axes": {
    es: "↓ Impacto  → Probabilidad",
    en: "↓ Impact  → Probability",
    pt: "↓ Impacto  → Probabilidade",
  },
  "workshop.hazards.list": {
    es: "Lo que acordó el taller",
    en: "What the workshop agreed",
    pt: "O que a oficina acordou",
  },
  "workshop.hazards.probability": { es: "Probabilidad", en: "Probability", pt: "Probabilidade" },
  "workshop.hazards.impact": { es: "Impacto", en: "Impact", pt: "Impacto" },
  "workshop.hazards.stronger": {
    es: "¿Va a ser más fuerte?",
    en: "Will it be stronger?",
    pt: "Será mais forte?",
  },
  "workshop.hazards.oftener": {
    es: "¿Va a pasar más seguido?",
    en: "Will it happen more often?",
    pt: "Vai acontecer com mais frequência?",
  },
  "workshop.hazards.who": {
    es: "A quiénes y a qué golpea más",
    en: "Who and what it hits hardest",
    pt: "Quem e o que mais sofre",
  },
  "workshop.hazards.last": {
    es: "La última vez: cuándo y qué pasó",
    en: "The last time: when and what happened",
    pt: "A última vez: quando e o que aconteceu",
  },
  "workshop.hazards.use": {
    es: "Los resultados se cargan en el plan una sola vez, en «Riesgos y vulnerabilidad»: uno por uno, o la lista entera pegada desde una planilla con estos mismos títulos.",
    en: "Results are entered in the plan once, under “Climate risk and vulnerability”: one by one, or the whole list pasted from a spreadsheet with these headings.",
    pt: "Os resultados são registrados no plano uma só vez, em «Riscos e vulnerabilidade»: um por um, ou a lista inteira colada de uma planilha com estes mesmos títulos.",
  },
  "workshop.attendance.title": {
    es: "Planilla de asistencia",
    en: "Attendance record",
    pt: "Lista de presença",
  },
  "workshop.attendance.privacy": {
    es: "El nombre y la firma quedan en el municipio; en el plan se publican solo los totales. Género y edad son voluntarios.",
    en: "Names and signatures stay with the municipality; only totals are published in the plan. Gender and age are voluntary.",
    pt: "O nome e a assinatura ficam no município; no plano se publicam só os totais. Gênero e idade são voluntários.",
  },
  "workshop.attendance.people": { es: "Asistentes", en: "People present", pt: "Participantes" },
  "workshop.attendance.number": { es: "N.º", en: "No.", pt: "N.º" },
  "workshop.attendance.name": { es: "Nombre y apellido", en: "Full name", pt: "Nome completo" },
  "workshop.attendance.organisation": {
    es: "Organización o barrio",
    en: "Organisation or district",
    pt: "Organização ou bairro",
  },
  "workshop.attendance.gender": {
    es: "Mujer, varón u otra identidad",
    en: "Woman, man or other identity",
    pt: "Mulher, homem ou outra identidade",
  },
  "workshop.attendance.age": { es: "Edad", en: "Age", pt: "Idade" },
  "workshop.attendance.signature": { es: "Firma", en: "Signature", pt: "Assinatura" },
  "workshop.attendance.totals": {
    es: "Totales, para cargar en el plan",
    en: "Totals, to enter in the plan",
    pt: "Totais, para registrar no plano",
  },
  "workshop.attendance.attendance": { es: "Asistentes", en: "Attendance", pt: "Participantes" },
  "workshop.attendance.women": { es: "Mujeres", en: "Women", pt: "Mulheres" },
  "workshop.attendance.men": { es: "Varones", en: "Men", pt: "Homens" },
  "workshop.attendance.otherGender": {
    es: "Otras identidades",
    en: "Other identities",
    pt: "Outras identidades",
  },
  "workshop.attendance.use": {
    es: "Los totales se cargan una sola vez, en «Gobierno y participación», encuentros y consultas. Si el tema fueron los riesgos, aparecen también en ese capítulo.",
    en: "Totals are entered once, under governance and participation, events and consultations. If it was about risks they appear in that chapter too.",
    pt: "Os totais são registrados uma só vez, em «Governança e participação», encontros e consultas. Se o tema foram os riscos, aparecem também nesse capítulo.",
  },
} satisfies Messages;
