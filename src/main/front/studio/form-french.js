// form-js has no translations: what it writes on its editor, in French.
const FRENCH = {
  "Components": "Champs", "Search components": "Chercher un champ", "No components found.": "Aucun champ de ce nom.",
  "Clear content": "Effacer", "Input": "Saisie", "Selection": "Choix", "Presentation": "Présentation",
  "Containers": "Groupes", "Action": "Action", "Text field": "Ligne de texte", "Text area": "Texte", "Number": "Nombre",
  "Date time": "Date et heure", "File picker": "Fichier", "Checkbox": "Case à cocher",
  "Checkbox group": "Cases à cocher", "Radio group": "Un choix", "Select": "Liste", "Tag list": "Étiquettes",
  "Text view": "Texte à lire", "HTML view": "Texte à lire (HTML)", "Separator": "Trait", "Spacer": "Espace",
  "Group": "Groupe", "Dynamic list": "Liste qui s’allonge", "Form": "Formulaire",
  "General": "Général", "Condition": "Condition", "Layout": "Mise en page", "Validation": "Contrôles",
  "Options source": "Origine des choix", "Static options": "Choix", "Dynamic options": "Choix d’ailleurs",
  "Options expression": "Choix calculés", "Appearance": "Apparence", "Serialization": "Format",
  "Constraints": "Contraintes",
  "Field label": "Libellé", "Group label": "Libellé du groupe", "Date label": "Libellé de la date",
  "Time label": "Libellé de l’heure", "Field description": "Aide", "Key": "Nom de la réponse", "Path": "Chemin",
  "Binds to a form variable": "Sous ce nom, la réponse est gardée", "Default value": "Valeur de départ",
  "Read only": "À lire seulement", "Disabled": "Grisé", "Required": "Obligatoire", "Label": "Libellé", "Value": "Valeur",
  "Type": "Sorte", "Subtype": "Sorte", "Columns": "Colonnes", "Auto": "Automatique", "Hide if": "Cacher si",
  "Condition under which the field is hidden": "Le champ est caché tant que cette condition est vraie",
  "Minimum": "Minimum", "Maximum": "Maximum", "Minimum length": "Longueur minimale",
  "Maximum length": "Longueur maximale", "Validation pattern": "Forme attendue",
  "Custom regular expression": "Expression régulière", "Custom error message": "Message d’erreur", "Email": "Courriel",
  "Phone": "Téléphone", "Custom": "Autre", "<none>": "aucune", "<empty>": "vide", "Create": "Ajouter",
  "Create new list item": "Ajouter", "Toggle list item": "Ouvrir ou fermer", "Delete item": "Enlever",
  "Toggle section": "Ouvrir ou fermer", "Section contains an error": "Il y a une erreur ici",
  "Section contains edits": "Quelque chose est rempli ici", "Static": "Fixes", "Input data": "Données", "Expression": "Formule",
  "List of items": "Liste", "Text": "Texte", "Content": "Contenu", "Height": "Hauteur", "Searchable": "Avec recherche",
  "Checked": "Cochée", "Not checked": "Non cochée", "Decimal digits": "Décimales", "Increment": "Pas", "Prefix": "Avant",
  "Suffix": "Après", "Output as string": "Gardé comme texte", "Show outline": "Avec un cadre",
  "Vertical alignment": "Alignement", "Top": "En haut", "Center": "Au milieu", "Bottom": "En bas", "Date": "Date",
  "Time": "Heure", "Time format": "Format de l’heure", "Time interval": "Pas de l’heure", "Use 24h": "Sur 24 heures",
  "Disallow past dates": "Pas de date passée", "Supported file formats": "Formats acceptés",
  "Upload multiple files": "Plusieurs fichiers", "Default number of items": "Lignes au départ",
  "Allow add/delete items": "On peut ajouter et enlever des lignes", "Disable collapse": "Toujours ouverte",
  "Remove selected element": "Enlever", "Drag and drop components here": "Déposez des champs ici", "Yes": "Oui", "No": "Non",
  "Open pop-up editor": "Ouvrir en grand", "Opened in editor": "Ouvert en grand",
  "Select a form field to edit its properties.": "Choisissez un champ pour le changer.",
  "Build your form": "Construisez le formulaire", "Drag and drop components here to start designing.": "Glissez des champs ici pour commencer.",
  "Use the preview window to test your form.": "L’aperçu montre ce que la personne verra.",
  "ID": "Nom du formulaire", "Version tag": "Étiquette de version", "Browse": "Choisir un fichier",
  "No files selected": "Aucun fichier", "Drag and drop components here.": "Déposez des champs ici.", "Repeatable": "Se répète",
  "Decrement": "Moins", "Date & Time": "Date et heure", "A comma-separated list of": "Des extensions séparées",
  "file type specifiers": "par des virgules", "Supports markdown and templating.": "En Markdown.", "Learn more": "En savoir plus",
  "Supports HTML, styling, and templating. Styles are automatically scoped to the HTML component.": "En HTML simple.",
  "Where the child variables of this component are pathed to.": "Sous ce nom, les réponses sont gardées",
  "Number of non-collapsing items": "Lignes toujours ouvertes", "Month": "Mois", "Year": "Année", "dd/mm/yyyy": "jj/mm/aaaa",
  "Click to set a dynamic value with FEEL expression": "Calculer par une formule FEEL",
  "FEEL expression is mandatory": "Une formule FEEL",
  "January": "janvier", "February": "février", "March": "mars", "April": "avril", "May": "mai", "June": "juin", "July": "juillet",
  "August": "août", "September": "septembre", "October": "octobre", "November": "novembre", "December": "décembre",
  "Sun": "dim", "Mon": "lun", "Tue": "mar", "Wed": "mer", "Thu": "jeu", "Fri": "ven", "Sat": "sam"
};
/** What is done with which kind of field. */
const DEEDS = [[/^Create an? (.+) element$/, "Ajouter : "], [/^Remove (.+)$/, "Enlever : "]];

const french = text => {
  for (const [pattern, deed] of DEEDS) {
    const kind = pattern.exec(text)?.[1];
    if (kind) {
      return FRENCH[kind] && deed + FRENCH[kind];
    }
  }
  return FRENCH[text];
};
const SPOKEN = ["title", "placeholder", "aria-label"];

/** Translates what is on an element and what will be. */
export function inFrench(root) {
  const say = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      const said = french(node.data.trim());
      if (said && said !== node.data) {
        node.data = said;
      }
      return;
    }
    for (const name of SPOKEN) {
      const said = french(node.getAttribute?.(name));
      if (said && said !== node.getAttribute(name)) {
        node.setAttribute(name, said);
      }
    }
    node.childNodes.forEach(say);
  };
  say(root);
  const seen = new MutationObserver(changes => changes.forEach(({ target, addedNodes }) => [target, ...addedNodes].forEach(say)));
  seen.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: SPOKEN });
  return seen;
}
