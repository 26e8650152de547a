import type { Messages } from "../messages";

/** The administration of a network: its municipalities, its people and the links that let them in. */
export const admin = {
  "admin.title": {
    es: "Administración de la red",
    en: "Network administration",
    pt: "Administração da rede",
  },
  "admin.intro": {
    es: "Sumá municipios y personas. El programa no manda correos: te da un enlace para que se lo pases a cada persona.",
    en: "Add municipalities and people. The program sends no mail: it gives you a link to hand to each person.",
    pt: "Adicione municípios e pessoas. O programa não envia e-mails: ele dá um link para você repassar a cada pessoa.",
  },
  "admin.networks": { es: "Redes que administrás", en: "Networks you run", pt: "Redes que você administra" },

  "admin.link": { es: "Enlace para {email}", en: "Link for {email}", pt: "Link para {email}" },
  "admin.linkAbout": {
    es: "Copialo ahora y mandáselo: no lo volvemos a mostrar. Sirve una sola vez, hasta el {date}.",
    en: "Copy it now and send it: we will not show it again. It works once, until {date}.",
    pt: "Copie agora e envie: não vamos mostrá-lo de novo. Serve uma única vez, até {date}.",
  },
  "admin.copy": { es: "Copiar el enlace", en: "Copy the link", pt: "Copiar o link" },
  "admin.copied": { es: "Copiado", en: "Copied", pt: "Copiado" },

  "admin.municipalities": { es: "Municipios", en: "Municipalities", pt: "Municípios" },
  "admin.noMunicipalities": {
    es: "Todavía no hay municipios en la red.",
    en: "There are no municipalities in the network yet.",
    pt: "Ainda não há municípios na rede.",
  },
  "admin.municipality": { es: "Municipio", en: "Municipality", pt: "Município" },
  "admin.province": { es: "Provincia o estado", en: "Province or state", pt: "Província ou estado" },
  "admin.country": { es: "País", en: "Country", pt: "País" },
  "admin.population": {
    es: "Habitantes (opcional)",
    en: "Inhabitants (optional)",
    pt: "Habitantes (opcional)",
  },
  "admin.populationColumn": { es: "Habitantes", en: "Inhabitants", pt: "Habitantes" },
  "admin.populationHint": {
    es: "Según el último censo. A los municipios de menos de 10.000 habitantes les ofrecemos un camino más corto.",
    en: "In the last census. We offer a shorter path to municipalities under 10,000 people.",
    pt: "Segundo o último censo. Aos municípios com menos de 10.000 habitantes oferecemos um caminho mais curto.",
  },
  "admin.addMunicipality": {
    es: "Sumar un municipio",
    en: "Add a municipality",
    pt: "Adicionar um município",
  },
  "admin.findMunicipality": {
    es: "Buscalo en el registro de gobiernos locales de Argentina",
    en: "Look for it in Argentina's registry of local governments",
    pt: "Procure-o no registro de governos locais da Argentina",
  },
  "admin.findHint": {
    es: "Alcanza con las primeras letras; podés agregar la provincia, como «san martín mendoza».",
    en: "The first letters are enough; you can add the province, like “san martín mendoza”.",
    pt: "As primeiras letras bastam; você pode acrescentar a província, como «san martín mendoza».",
  },
  "admin.find": { es: "Buscar", en: "Search", pt: "Procurar" },
  "admin.found": { es: "¿Cuál es?", en: "Which one is it?", pt: "Qual é?" },
  "admin.notFound": {
    es: "No encontramos «{typed}» en el registro. Probá con otras letras o escribilo a mano.",
    en: "We did not find “{typed}” in the registry. Try other letters, or type it in.",
    pt: "Não encontramos «{typed}» no registro. Tente outras letras ou digite-o à mão.",
  },
  "admin.typeIn": {
    es: "No está en el registro: escribirlo a mano",
    en: "It is not in the registry: type it in",
    pt: "Não está no registro: digitar à mão",
  },
  "admin.municipalityAdded": {
    es: "{name} ya es parte de la red. El paso que sigue es invitar a su equipo.",
    en: "{name} is now part of the network. The next step is to invite its team.",
    pt: "{name} já faz parte da rede. O próximo passo é convidar sua equipe.",
  },
  "admin.municipalityKnown": {
    es: "Ese municipio ya está en la red",
    en: "That municipality is already in the network",
    pt: "Esse município já está na rede",
  },
  "admin.enterMunicipality": {
    es: "Elegí un municipio de la lista, o escribí su nombre y su provincia",
    en: "Choose a municipality from the list, or enter its name and province",
    pt: "Escolha um município da lista ou digite o nome e a província",
  },
  "admin.enterPopulation": {
    es: "Escribí los habitantes con números, como 8500, o dejalo vacío",
    en: "Enter the inhabitants in digits, like 8500, or leave it empty",
    pt: "Digite os habitantes em números, como 8500, ou deixe em branco",
  },

  "admin.people": { es: "Personas", en: "People", pt: "Pessoas" },
  "admin.person": { es: "Persona", en: "Person", pt: "Pessoa" },
  "admin.role": { es: "Función", en: "Role", pt: "Função" },
  "admin.role.officer": { es: "Equipo municipal", en: "Municipal team", pt: "Equipe municipal" },
  "admin.role.technician": {
    es: "Equipo técnico de la red",
    en: "Network technician",
    pt: "Equipe técnica da rede",
  },
  "admin.role.administrator": { es: "Administración", en: "Administration", pt: "Administração" },
  "admin.place": { es: "Dónde", en: "Where", pt: "Onde" },
  "admin.wholeNetwork": { es: "Toda la red", en: "The whole network", pt: "Toda a rede" },
  "admin.actions": { es: "Acciones", en: "Actions", pt: "Ações" },
  "admin.reset": { es: "Enlace de contraseña nueva", en: "New password link", pt: "Link de nova senha" },
  "admin.remove": { es: "Quitar", en: "Remove", pt: "Remover" },
  "admin.of": { es: "de {name}", en: "for {name}", pt: "de {name}" },

  "admin.invite": { es: "Invitar a una persona", en: "Invite a person", pt: "Convidar uma pessoa" },
  "admin.personName": { es: "Nombre (opcional)", en: "Name (optional)", pt: "Nome (opcional)" },
  "admin.personNameHint": {
    es: "La persona lo va a poder corregir al entrar.",
    en: "The person can correct it on joining.",
    pt: "A pessoa poderá corrigi-lo ao entrar.",
  },
  "admin.invitedTo": { es: "¿Dónde va a trabajar?", en: "Where will they work?", pt: "Onde vai trabalhar?" },
  "admin.choose": { es: "Elegí una opción", en: "Choose an option", pt: "Escolha uma opção" },
  "admin.inMunicipality": {
    es: "En el equipo de un municipio",
    en: "In a municipality's team",
    pt: "Na equipe de um município",
  },
  "admin.makeLink": { es: "Crear el enlace", en: "Make the link", pt: "Criar o link" },
  "admin.choosePlace": {
    es: "Elegí dónde va a trabajar la persona",
    en: "Choose where the person will work",
    pt: "Escolha onde a pessoa vai trabalhar",
  },
  "admin.invited": {
    es: "El enlace para {email} está listo.",
    en: "The link for {email} is ready.",
    pt: "O link para {email} está pronto.",
  },
  "admin.alreadyMember": {
    es: "Esta persona ya está en ese lugar. Si no puede entrar, creale un enlace de contraseña nueva",
    en: "This person is already there. If they cannot sign in, make them a new password link",
    pt: "Esta pessoa já está nesse lugar. Se não consegue entrar, crie um link de nova senha",
  },
  "admin.accessReset": {
    es: "El enlace para que {email} elija una contraseña nueva está listo.",
    en: "The link for {email} to choose a new password is ready.",
    pt: "O link para {email} escolher uma nova senha está pronto.",
  },
  "admin.worksElsewhere": {
    es: "Esta persona también trabaja en otra red, así que su contraseña no se puede cambiar desde acá",
    en: "This person also works in another network, so their password cannot be changed from here",
    pt: "Esta pessoa também trabalha em outra rede, então sua senha não pode ser alterada daqui",
  },

  "admin.removeTitle": { es: "¿Quitar a {name}?", en: "Remove {name}?", pt: "Remover {name}?" },
  "admin.removeBody": {
    es: "Deja de tener acceso a {place} en el acto. Lo que escribió se conserva, y podés invitar a esta persona de nuevo.",
    en: "Access to {place} ends at once. What the person wrote is kept, and you can invite them again.",
    pt: "O acesso a {place} termina na hora. O que a pessoa escreveu é mantido, e você pode convidá-la de novo.",
  },
  "admin.keep": { es: "No, volver", en: "No, go back", pt: "Não, voltar" },
  "admin.memberRemoved": {
    es: "{name} ya no tiene acceso.",
    en: "{name} no longer has access.",
    pt: "{name} não tem mais acesso.",
  },
  "admin.lastAdministrator": {
    es: "Es la única persona que administra la red. Invitá primero a otra como administración",
    en: "This is the only person who runs the network. Invite another administrator first",
    pt: "É a única pessoa que administra a rede. Convide antes outra como administração",
  },

  "admin.links": { es: "Enlaces sin usar", en: "Unused links", pt: "Links não usados" },
  "admin.noLinks": {
    es: "No hay enlaces pendientes.",
    en: "There are no pending links.",
    pt: "Não há links pendentes.",
  },
  "admin.linkFor": { es: "Para", en: "For", pt: "Para" },
  "admin.linkPurpose": { es: "Sirve para", en: "What it does", pt: "Serve para" },
  "admin.linkReset": {
    es: "Elegir una contraseña nueva",
    en: "Choose a new password",
    pt: "Escolher uma nova senha",
  },
  "admin.linkJoin": {
    es: "Entrar: {role}, {place}",
    en: "Join: {role}, {place}",
    pt: "Entrar: {role}, {place}",
  },
  "admin.expires": { es: "Vence", en: "Expires", pt: "Vence" },
  "admin.revoke": { es: "Anular", en: "Revoke", pt: "Anular" },
  "admin.linkRevoked": {
    es: "El enlace ya no sirve.",
    en: "The link no longer works.",
    pt: "O link não serve mais.",
  },
} satisfies Messages;
