<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertBlock</name>
    <message>
        <source>First step:</source>
        <translation>Première étape&#x202f;:</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>%n alert(s) to deal with first</source>
        <translation>
            <numerusform>Une alerte à traiter d’abord</numerusform>
            <numerusform>%n alertes à traiter d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other alert(s)</source>
        <translation>
            <numerusform>Une autre alerte</numerusform>
            <numerusform>%n autres alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>Une alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert in what you answered.</source>
        <translation>Aucune alerte d’après vos réponses.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to check</source>
        <translation>
            <numerusform>Une alerte à vérifier</numerusform>
            <numerusform>%n alertes à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold or not: it depends on answers that are not known yet.</source>
        <translation>Elles sont fondées ou non&#x202f;: cela dépend de réponses qui ne sont pas encore connues.</translation>
    </message>
    <message numerus="yes">
        <source>The complete path checks %n more risk(s) and duties.</source>
        <translation>
            <numerusform>Le parcours complet vérifie %n autre risque ou obligation.</numerusform>
            <numerusform>Le parcours complet vérifie %n autres risques et obligations.</numerusform>
        </translation>
    </message>
    <message>
        <source>It depends on:</source>
        <translation>Tout dépend de&#x202f;:</translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Key ? · the result says what to check, and with whom</source>
        <translation>Touche&#x202f;? · le résultat dira quoi vérifier, et auprès de qui</translation>
    </message>
    <message>
        <source>Key - · the question leaves the figures</source>
        <translation>Touche - · la question sort des calculs</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>PMEdiag has to close: something went wrong inside it.</source>
        <translation>PMEdiag doit se fermer&#x202f;: une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Every answer shown as saved is safe. It is kept here:</source>
        <translation>Toute réponse affichée comme enregistrée est en sûreté. Elle est conservée ici&#x202f;:</translation>
    </message>
    <message>
        <source>The report below holds no name and no answer. You can copy it and send it to whoever looks after PMEdiag for you.</source>
        <translation>Le rapport ci-dessous ne contient ni nom ni réponse. Vous pouvez le copier et l’envoyer à la personne qui s’occupe de PMEdiag pour vous.</translation>
    </message>
    <message>
        <source>Report of the error</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Close PMEdiag</source>
        <translation>Fermer PMEdiag</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>See the table</source>
        <translation type="unfinished">Voir le tableau</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>To check this week</source>
        <translation>À vérifier cette semaine</translation>
    </message>
    <message>
        <source>Nothing: every answer of this diagnosis is known.</source>
        <translation>Rien&#x202f;: toutes les réponses de ce diagnostic sont connues.</translation>
    </message>
    <message>
        <source>Where to look:</source>
        <translation>Où regarder&#x202f;:</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>À qui demander&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Renew the last diagnosis</source>
        <translation>Refaire le dernier diagnostic</translation>
    </message>
    <message>
        <source>Open a received file…</source>
        <translation>Ouvrir un fichier reçu…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Send to my advisor…</source>
        <translation>Envoyer à mon conseiller…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Questions as a table</source>
        <translation>Questions en tableau</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>Comment ce score est calculé</translation>
    </message>
</context>
<context>
    <name>Diagnoses</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>express path</source>
        <translation>parcours express</translation>
    </message>
    <message>
        <source>complete path</source>
        <translation>parcours complet</translation>
    </message>
    <message>
        <source>one area</source>
        <translation>un seul axe</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>Between {low} and {high}</source>
        <translation>Entre {low} et {high}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
</context>
<context>
    <name>DiagnosesPage</name>
    <message>
        <source>Where were we?</source>
        <translation>Où en étions-nous&#x202f;?</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Ten minutes of questions about how you sell and work: you will know where your firm stands and what to look at first.</source>
        <translation>Dix minutes de questions sur votre façon de vendre et de travailler&#x202f;: vous saurez où en est votre entreprise et quoi regarder en premier.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnostiquer mon entreprise</translation>
    </message>
    <message>
        <source>Past diagnoses</source>
        <translation>Diagnostics passés</translation>
    </message>
</context>
<context>
    <name>DiagnosisRow</name>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>PDF report, {day}</source>
        <translation>Rapport PDF, {day}</translation>
    </message>
</context>
<context>
    <name>DimensionBar</name>
    <message>
        <source>Opens its questions and your answers</source>
        <translation>Ouvre ses questions et vos réponses</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>All the results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>Bar from 0 to 100: {figures}</source>
        <translation>Barre de 0 à 100&#x202f;: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that do not concern you</source>
        <translation>
            <numerusform>Une question qui ne vous concerne pas</numerusform>
            <numerusform>%n questions qui ne vous concernent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>Axis by axis</source>
        <translation>Axe par axe</translation>
    </message>
    <message>
        <source>Not concerned, and left out of the score: {names}.</source>
        <translation>Non concerné, et laissé hors du score&#x202f;: {names}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished">Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One readable file with all that is kept about this firm: its profile, its logo, every diagnosis with its answers and notes, and what is in the bin.</source>
        <translation>Un seul fichier lisible, avec tout ce qui est gardé sur cette entreprise&#x202f;: son profil, son logo, chaque diagnostic avec ses réponses et ses notes, et ce qui est dans la corbeille.</translation>
    </message>
    <message>
        <source>Export everything about {firm}</source>
        <translation>Tout exporter sur {firm}</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved here and was read back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>It holds no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, counted below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from the bin: {diagnosis}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Firm</name>
    <message>
        <source>{size} people</source>
        <translation>{size} personnes</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Where to begin</source>
        <translation>Par quoi commencer</translation>
    </message>
    <message>
        <source>Hello. Where were we?</source>
        <translation>Bonjour. Où en étions-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Ten minutes of questions about how you sell and work: you will know where your firm stands and what to look at first. Nothing leaves this computer.</source>
        <translation>Dix minutes de questions sur votre façon de vendre et de travailler&#x202f;: vous saurez où en est votre entreprise et quoi regarder d’abord. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnostiquer mon entreprise</translation>
    </message>
    <message>
        <source>Open a received file</source>
        <translation>Ouvrir un fichier reçu</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>No diagnosis in progress</source>
        <translation>Aucun diagnostic en cours</translation>
    </message>
    <message>
        <source>Renewing shows your previous answers beside the questions: you confirm what has not changed, and see what moved.</source>
        <translation>Refaire le point montre vos réponses précédentes à côté des questions&#x202f;: vous confirmez ce qui n’a pas changé, et vous voyez ce qui a bougé.</translation>
    </message>
    <message>
        <source>Renew the diagnosis</source>
        <translation>Refaire le point</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>{firm}: time to decide</source>
        <translation>{firm}&#x202f;: le moment de décider</translation>
    </message>
    <message>
        <source>You wanted to keep its data until {day}.</source>
        <translation>Vous vouliez garder ses données jusqu’au {day}.</translation>
    </message>
    <message>
        <source>See this firm</source>
        <translation>Voir cette entreprise</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Key Enter</source>
        <translation>Touche Entrée</translation>
    </message>
    <message>
        <source>What matters most to you this year?</source>
        <translation>Qu’est-ce qui compte le plus pour vous cette année&#x202f;?</translation>
    </message>
    <message>
        <source>0 to 3 to choose</source>
        <translation>0 à 3 pour choisir</translation>
    </message>
    <message>
        <source>↑ ↓ from row to row</source>
        <translation>↑ ↓ pour changer de ligne</translation>
    </message>
    <message>
        <source>This changes no score.</source>
        <translation>Cela ne change aucune note.</translation>
    </message>
</context>
<context>
    <name>IntensityCard</name>
    <message>
        <source>{count}:</source>
        <translation>{count}&#x202f;:</translation>
    </message>
    <message>
        <source>The index is defined for firms of 10 people and more: for yours, read it as an idea only.</source>
        <translation>L’indice est défini pour les entreprises de 10 personnes et plus&#x202f;: pour la vôtre, il donne seulement une idée.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n use(s) counted</source>
        <translation>
            <numerusform>Voir l’usage compté</numerusform>
            <numerusform>Voir les %n usages comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Edition {year}, version {edition} of the index.</source>
        <translation>Édition {year}, version {edition} de l’indice.</translation>
    </message>
    <message>
        <source>Source: {title}.</source>
        <translation>Source&#x202f;: {title}.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>The diagnosis is in the bin.</source>
        <translation>Le diagnostic est dans la corbeille.</translation>
    </message>
    <message>
        <source>The firm and its diagnoses are in the bin.</source>
        <translation>L’entreprise et ses diagnostics sont dans la corbeille.</translation>
    </message>
    <message>
        <source>It can be restored for 30 days.</source>
        <translation>Il peut être restauré pendant 30 jours.</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>Latest result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>{score} out of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <source>Radar of the areas</source>
        <translation>Radar des axes</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Your last answer is not saved yet.</source>
        <translation>Votre dernière réponse n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Everything before it is. Stay to see why and to try again.</source>
        <translation>Tout ce qui précède l’est. Restez pour voir pourquoi et réessayer.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans elle</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Diagnosis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>score, level and alerts of %n diagnosis(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your logo, and every other diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN or SIRET:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAF code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>how %n answer(s) were verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to review</source>
        <translation type="unfinished">
            <numerusform>%n réponse à revoir</numerusform>
            <numerusform>%n réponses à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its profile: %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How this score is computed</source>
        <translation>Comment ce score est calculé</translation>
    </message>
    <message>
        <source>All the results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>A guide to act by, not a certified measurement. The same answers always give the same result, and every figure goes back to answers.</source>
        <translation>Un repère pour agir, non une mesure certifiée. Les mêmes réponses donnent toujours le même résultat, et chaque chiffre remonte à des réponses.</translation>
    </message>
    <message>
        <source>1. From an answer to points</source>
        <translation>1. D’une réponse à des points</translation>
    </message>
    <message>
        <source>What never changes the score</source>
        <translation>Ce qui ne change jamais le score</translation>
    </message>
    <message>
        <source>Alerts: they are shown whatever the score is.</source>
        <translation>Les alertes&#x202f;: elles sont montrées quel que soit le score.</translation>
    </message>
    <message>
        <source>The importance you give to an axis, your notes, and how far an answer was verified.</source>
        <translation>L’importance que vous donnez à un axe, vos notes, et le degré de vérification d’une réponse.</translation>
    </message>
    <message>
        <source>Your activity, your size, your region: they decide which questions are asked and in which words, never how much they weigh.</source>
        <translation>Votre activité, votre taille, votre région&#x202f;: elles décident des questions posées et de leurs mots, jamais de leur poids.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Each proposed answer is worth 0 to 100 points, and each question weighs 1, 2 or 3, with its reason.</source>
        <translation>Chaque réponse proposée vaut de 0 à 100 points, et chaque question pèse 1, 2 ou 3, avec sa raison.</translation>
    </message>
    <message>
        <source>In this diagnosis, {counted} questions count and {scored} of them have a score.</source>
        <translation>Dans ce diagnostic, {counted} questions comptent, dont {scored} ont des points.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered “not applicable” left the computation.</source>
        <translation>
            <numerusform>Une question, répondue «&#x202f;sans objet&#x202f;», est sortie du calcul.</numerusform>
            <numerusform>%n questions, répondues «&#x202f;sans objet&#x202f;», sont sorties du calcul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked, as an earlier answer had settled them; they count as that answer says.</source>
        <translation>
            <numerusform>Une question n’a pas été posée, car une réponse précédente l’avait réglée&#x202f;: elle compte selon cette réponse.</numerusform>
            <numerusform>%n questions n’ont pas été posées, car une réponse précédente les avait réglées&#x202f;: elles comptent selon cette réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>2. From the points to the axes, and to the score</source>
        <translation>2. Des points aux axes, puis au score</translation>
    </message>
    <message>
        <source>The score of an axis is the mean of the points of its known answers, each counted as many times as its question weighs.</source>
        <translation>Le score d’un axe est la moyenne des points de ses réponses connues, chacune comptée autant de fois que pèse sa question.</translation>
    </message>
    <message>
        <source>{known} of {weight}</source>
        <translation>{known} sur {weight}</translation>
    </message>
    <message>
        <source>Mean of the axes</source>
        <translation>Moyenne des axes</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Au plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Au plus haut</translation>
    </message>
    <message>
        <source>Weight known</source>
        <translation>Poids connu</translation>
    </message>
    <message>
        <source>Figures of each axis</source>
        <translation>Chiffres de chaque axe</translation>
    </message>
    <message>
        <source>All the axes weigh the same in the overall score.</source>
        <translation>Tous les axes pèsent autant dans le score.</translation>
    </message>
    <message>
        <source>The axes all weigh the same: the score is their mean, ({terms}) / {count} = {score}, shown as {shown}.</source>
        <translation>Les axes pèsent tous autant&#x202f;: le score est leur moyenne, ({terms}) / {count} = {score}, arrondie à {shown}.</translation>
    </message>
    <message>
        <source>The low end takes every answer that is not known as worth 0, the high end as worth 100.</source>
        <translation>Le bas de l’intervalle compte toute réponse inconnue pour 0, le haut la compte pour 100.</translation>
    </message>
    <message>
        <source>Less than half of the answers are known: no score is shown, only this.</source>
        <translation>Moins de la moitié des réponses est connue&#x202f;: seul l’intervalle est montré, sans score.</translation>
    </message>
    <message>
        <source>3. The interval</source>
        <translation>3. L’intervalle</translation>
    </message>
    <message>
        <source>Whatever the answers that are missing turn out to be, the score will be {interval}.</source>
        <translation>Quelles que soient les réponses qui manquent, le score sera dans l’intervalle&#x202f;: {interval}.</translation>
    </message>
    <message>
        <source>The guarantee</source>
        <translation>La garantie</translation>
    </message>
    <message>
        <source>4. The level</source>
        <translation>4. Le niveau</translation>
    </message>
    <message>
        <source>The level goes from that of the low end of the interval to that of its high end. It is one name when both ends are in the same level.</source>
        <translation>Le niveau va de celui du bas de l’intervalle à celui du haut. Il tient en un seul nom quand les deux bouts sont dans le même niveau.</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>from {low}, under {high}</source>
        <translation>à partir de {low}, sous {high}</translation>
    </message>
    <message>
        <source>Some dangers hold the level back, whatever the score:</source>
        <translation>Certains dangers retiennent le niveau, quel que soit le score&#x202f;:</translation>
    </message>
    <message>
        <source>This is the case.</source>
        <translation>C’est le cas.</translation>
    </message>
    <message>
        <source>This is not the case.</source>
        <translation>Ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>To check.</source>
        <translation>À vérifier.</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, {path}. Method {method}. PMEdiag {program}. Nothing is rounded before it is shown; a low end is rounded down, a high end up.</source>
        <translation>Questionnaire {questionnaire}, {path}. Méthode {method}. PMEdiag {program}. Rien n’est arrondi avant l’affichage&#x202f;; le bas d’un intervalle est arrondi vers le bas, le haut vers le haut.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Show fewer</source>
        <translation>En voir moins</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En voir une de plus</numerusform>
            <numerusform>En voir %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation>Afficher ou masquer les noms</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>No personal data and no passwords in a note.</source>
        <translation>Pas de données personnelles ni de mots de passe dans une note.</translation>
    </message>
    <message>
        <source>What you saw, what there is to check</source>
        <translation>Ce que vous avez vu, ce qui reste à vérifier</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What this answer rests on</source>
        <translation>Sur quoi repose cette réponse</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} caractères sur {limit}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: take out %n character(s) to keep this note.</source>
        <translation>
            <numerusform>Non enregistré&#x202f;: retirez %n caractère pour garder cette note.</numerusform>
            <numerusform>Non enregistré&#x202f;: retirez %n caractères pour garder cette note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenButton</name>
    <message>
        <source>Opens its results</source>
        <translation>Ouvre ses résultats</translation>
    </message>
    <message>
        <source>Resumes it</source>
        <translation>Le reprend</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Folder:</source>
        <translation type="unfinished">Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation type="unfinished">Type de fichier&#x202f;:</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>This diagnosis is not finished</source>
        <translation>Ce diagnostic n’est pas terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left: each answer makes the result sharper.</source>
        <translation>
            <numerusform>Reste %n question&#x202f;: sa réponse précisera le résultat.</numerusform>
            <numerusform>Restent %n questions&#x202f;: chaque réponse précise le résultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has its answer: it remains to be finished.</source>
        <translation>Chaque question a sa réponse&#x202f;: il reste à le terminer.</translation>
    </message>
    <message>
        <source>Resume the diagnosis</source>
        <translation>Reprendre le diagnostic</translation>
    </message>
    <message>
        <source>An indicative result, from the express path</source>
        <translation>Un résultat indicatif, tiré du parcours express</translation>
    </message>
    <message>
        <source>The complete path goes further. Nothing is asked twice.</source>
        <translation>Le parcours complet va plus loin. Rien n’y est demandé deux fois.</translation>
    </message>
    <message>
        <source>Go further: complete path</source>
        <translation>Aller plus loin&#x202f;: parcours complet</translation>
    </message>
</context>
<context>
    <name>PathPage</name>
    <message>
        <source>How much time do you have?</source>
        <translation>De combien de temps disposez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Key ←</source>
        <translation>Touche ←</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Key Enter</source>
        <translation>Touche Entrée</translation>
    </message>
    <message>
        <source>You can stop at any time: each answer is saved as you give it. From express you can go on to complete, without answering anything twice.</source>
        <translation>Vous pouvez vous arrêter à tout moment&#x202f;: chaque réponse est enregistrée aussitôt. De l’express, vous pourrez passer au complet sans rien répondre deux fois.</translation>
    </message>
    <message>
        <source>1 or 2 to choose</source>
        <translation>1 ou 2 pour choisir</translation>
    </message>
    <message>
        <source>Enter to start</source>
        <translation>Entrée pour commencer</translation>
    </message>
    <message>
        <source>Express, less than 10 minutes</source>
        <translation>Express, moins de 10 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, the most telling ones. A first level, marked as indicative.</source>
        <translation>
            <numerusform>%n question, la plus parlante. Un premier niveau, donné à titre indicatif.</numerusform>
            <numerusform>%n questions, les plus parlantes. Un premier niveau, donné à titre indicatif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, 20 to 25 minutes</source>
        <translation>Complet, de 20 à 25 minutes</translation>
    </message>
    <message numerus="yes">
        <source>About %n questions chosen for your activity. A sharper result on the seven sides.</source>
        <translation>
            <numerusform>Environ %n question choisie pour votre activité. Un résultat plus précis sur les sept axes.</numerusform>
            <numerusform>Environ %n questions choisies pour votre activité. Un résultat plus précis sur les sept axes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Another firm</source>
        <translation>Une autre entreprise</translation>
    </message>
    <message>
        <source>Its name and answers below are filled in</source>
        <translation>Son nom et ses réponses sont repris ci-dessous</translation>
    </message>
    <message>
        <source>A firm known here already</source>
        <translation>Une entreprise déjà connue ici</translation>
    </message>
    <message>
        <source>An alias such as “Firm A” will do</source>
        <translation>Un alias tel que «&#x202f;Entreprise A&#x202f;» suffit</translation>
    </message>
    <message>
        <source>What shall we call your firm here?</source>
        <translation>Comment nommer votre entreprise ici&#x202f;?</translation>
    </message>
    <message>
        <source>This name stays on this computer and stands on your report.</source>
        <translation>Ce nom reste sur cet ordinateur et figure sur votre rapport.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>First, your firm</source>
        <translation>D’abord, votre entreprise</translation>
    </message>
    <message>
        <source>The questions adapt to it. Nothing leaves this computer.</source>
        <translation>Les questions s’y adaptent. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>The questions follow what you change here. Your answers are kept.</source>
        <translation>Les questions suivent ce que vous changez ici. Vos réponses sont gardées.</translation>
    </message>
    <message>
        <source>{question} (optional)</source>
        <translation>{question} (facultatif)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Revenir aux questions</translation>
    </message>
    <message>
        <source>Choose one: it decides which questions you are asked.</source>
        <translation>Choisissez une réponse&#x202f;: elle décide des questions qui vous sont posées.</translation>
    </message>
    <message numerus="yes">
        <source>This name is too long: keep it under %n characters.</source>
        <translation>
            <numerusform>Ce nom est trop long&#x202f;: pas plus de %n caractère.</numerusform>
            <numerusform>Ce nom est trop long&#x202f;: pas plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give your firm a name; an alias is enough.</source>
        <translation>Donnez un nom à votre entreprise&#x202f;; un alias suffit.</translation>
    </message>
</context>
<context>
    <name>PromisingCard</name>
    <message>
        <source>What can improve most</source>
        <translation>Ce qui peut le plus progresser</translation>
    </message>
    <message>
        <source>The answers where the most points are still to be won.</source>
        <translation>Les réponses où il reste le plus de points à gagner.</translation>
    </message>
    <message>
        <source>Every known answer is at its best.</source>
        <translation>Chaque réponse connue est au plus haut.</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Aujourd’hui&#x202f;:</translation>
    </message>
    <message>
        <source>To add:</source>
        <translation>À ajouter&#x202f;:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Un cran plus loin&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>To add:</source>
        <translation>À ajouter&#x202f;:</translation>
    </message>
    <message>
        <source>One step higher:</source>
        <translation>Un cran plus loin&#x202f;:</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Changer ma réponse</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Répondre à cette question</translation>
    </message>
    <message>
        <source>{points} points of 100</source>
        <translation>{points} points sur 100</translation>
    </message>
    <message>
        <source>A fact: it counts in no score</source>
        <translation>Un fait&#x202f;: il ne compte dans aucun score</translation>
    </message>
    <message>
        <source>brings {points} to the score</source>
        <translation>apporte {points} au score</translation>
    </message>
    <message>
        <source>may still bring {points}</source>
        <translation>peut encore apporter {points}</translation>
    </message>
    <message>
        <source>Left out of the score</source>
        <translation>Laissée hors du score</translation>
    </message>
    <message>
        <source>Counts in the interval until it is known</source>
        <translation>Compte dans l’intervalle tant qu’elle n’est pas connue</translation>
    </message>
    <message>
        <source>Its answer would narrow the interval by {points}</source>
        <translation>Sa réponse resserrerait l’intervalle de {points}</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>Help and steps</source>
        <translation>Aide et étapes</translation>
    </message>
    <message>
        <source>Key H</source>
        <translation>Touche H</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {asked}</source>
        <translation>
            <numerusform>%n réponse sur {asked}</numerusform>
            <numerusform>%n réponses sur {asked}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Touche N</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Key R · found again at the end</source>
        <translation>Touche R · à retrouver à la fin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Key ←</source>
        <translation>Touche ←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Key Enter</source>
        <translation>Touche Entrée</translation>
    </message>
    <message>
        <source>Choose an answer, or press Next to leave this one for later.</source>
        <translation>Choisissez une réponse, ou cliquez sur Suivant pour y revenir plus tard.</translation>
    </message>
    <message>
        <source>Note · said</source>
        <translation>Note · déclaré</translation>
    </message>
    <message>
        <source>Note · seen</source>
        <translation>Note · vu</translation>
    </message>
    <message>
        <source>Note · document</source>
        <translation>Note · document</translation>
    </message>
    <message>
        <source>1 to {last} to choose</source>
        <translation>1 à {last} pour choisir</translation>
    </message>
    <message>
        <source>1 to {last} to tick</source>
        <translation>1 à {last} pour cocher</translation>
    </message>
    <message>
        <source>Enter to go on</source>
        <translation>Entrée&#x202f;: choisir, puis continuer</translation>
    </message>
    <message>
        <source>← to go back</source>
        <translation>← pour revenir</translation>
    </message>
    <message>
        <source>Digits or arrows: choose</source>
        <translation>Chiffres ou flèches&#x202f;: choisir</translation>
    </message>
    <message>
        <source>Enter: pick, then go on</source>
        <translation>Entrée&#x202f;: choisir, puis continuer</translation>
    </message>
    <message>
        <source>←: go back</source>
        <translation>←&#x202f;: revenir</translation>
    </message>
    <message>
        <source>?: I don&apos;t know</source>
        <translation>?&#x202f;: je ne sais pas</translation>
    </message>
    <message>
        <source>-: not applicable</source>
        <translation>-&#x202f;: sans objet</translation>
    </message>
    <message>
        <source>N: note · R: to review</source>
        <translation>N&#x202f;: note · R&#x202f;: à revoir</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>Radar of the axes</source>
        <translation>Radar des axes</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>The dotted lines: the lowest and the highest that the score can still be.</source>
        <translation>En pointillé&#x202f;: le plus bas et le plus haut que le score peut encore atteindre.</translation>
    </message>
    <message>
        <source>See the radar</source>
        <translation>Voir le radar</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Au plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Au plus haut</translation>
    </message>
    <message>
        <source>Score of each axis</source>
        <translation>Score de chaque axe</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here with other answers: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files refused: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added beside yours: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firms back from the bin: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, what is here unchanged: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in another file of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New; its firm comes back from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here, with other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What this file brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What these %n files bring</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n diagnosis(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be taken in: no file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken in as long as yours are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be taken in: there is nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring from the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here with other answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave mine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays as it is, and those are not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is added beside mine, as another diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Your data file is damaged</source>
        <translation>Votre fichier de données est endommagé</translation>
    </message>
    <message>
        <source>It cannot be read safely. It will be kept, set aside, here:</source>
        <translation>Il ne peut pas être lu sans risque. Il sera gardé, mis de côté, ici&#x202f;:</translation>
    </message>
    <message>
        <source>There is no good backup yet. You can start with empty data.</source>
        <translation>Il n’y a pas encore de bonne sauvegarde. Vous pouvez repartir de données vides.</translation>
    </message>
    <message>
        <source>Set it aside and start</source>
        <translation>Le mettre de côté et commencer</translation>
    </message>
    <message>
        <source>The newest good backup is from {date} at {time}. Diagnoses in it: {assessments}, answers: {answers}. What you answered since then is not in it.</source>
        <translation>La dernière bonne sauvegarde date du {date} à {time}. Diagnostics conservés&#x202f;: {assessments}, réponses&#x202f;: {answers}. Ce que vous avez répondu depuis n’y est pas.</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>Continuer avec cette sauvegarde</translation>
    </message>
    <message>
        <source>Close and change nothing</source>
        <translation>Fermer sans rien changer</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Progress of the report</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport se prépare…</translation>
    </message>
    <message>
        <source>The report is ready.</source>
        <translation>Le rapport est prêt.</translation>
    </message>
    <message>
        <source>It is saved here:</source>
        <translation>Il est enregistré ici&#x202f;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Type de fichier&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How this score is computed</source>
        <translation>Comment ce score est calculé</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>{points} point(s)</source>
        <translation>
            <numerusform>{points} point</numerusform>
            <numerusform>{points} points</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as “{choice}”, after an earlier answer</source>
        <translation>Compte comme «&#x202f;{choice}&#x202f;», d’après une réponse précédente</translation>
    </message>
    <message>
        <source>Waiting for an earlier answer</source>
        <translation>En attente d’une réponse précédente</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Does not concern you</source>
        <translation>Ne vous concerne pas</translation>
    </message>
    <message>
        <source>Nothing to say yet</source>
        <translation>Rien à dire encore</translation>
    </message>
    <message>
        <source>Level {number}: {name}</source>
        <translation>Niveau {number}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Between {low} and {high}</source>
        <translation>Entre {low} et {high}</translation>
    </message>
    <message>
        <source>No question of this path concerns the firm.</source>
        <translation>Aucune question de ce parcours ne concerne l’entreprise.</translation>
    </message>
    <message>
        <source>The answers that are not known yet will decide the level.</source>
        <translation>Les réponses encore inconnues décideront du niveau.</translation>
    </message>
    <message>
        <source>What is missing most: {lacks}.</source>
        <translation>Ce qui manque surtout&#x202f;: {lacks}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first}, then {last}</source>
        <translation>{first}, puis {last}</translation>
    </message>
    <message>
        <source>express path</source>
        <translation>parcours express</translation>
    </message>
    <message>
        <source>complete path</source>
        <translation>parcours complet</translation>
    </message>
    <message>
        <source>one dimension</source>
        <translation>un seul axe</translation>
    </message>
    <message>
        <source>In progress since {day}</source>
        <translation>En cours depuis le {day}</translation>
    </message>
    <message>
        <source>Diagnosis of {day}</source>
        <translation>Diagnostic du {day}</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatif</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question sans réponse</numerusform>
            <numerusform>%n questions sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “I don&apos;t know”</source>
        <translation>
            <numerusform>%n «&#x202f;je ne sais pas&#x202f;»</numerusform>
            <numerusform>%n «&#x202f;je ne sais pas&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an earlier answer</source>
        <translation>
            <numerusform>%n en attente d’une réponse précédente</numerusform>
            <numerusform>%n en attente d’une réponse précédente</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer that counts is known.</source>
        <translation>Toutes les réponses qui comptent sont connues.</translation>
    </message>
    <message>
        <source>What widens it: {doubts}.</source>
        <translation>Ce qui l’élargit&#x202f;: {doubts}.</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation>pas assez de réponses</translation>
    </message>
    <message>
        <source>little concerned</source>
        <translation>peu concerné</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Legal duty, in force since {day}</source>
        <translation>Obligation légale, en vigueur depuis le {day}</translation>
    </message>
    <message>
        <source>Legal duty from {day} on</source>
        <translation>Obligation légale à partir du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) out of {total}</source>
        <translation>
            <numerusform>%n usage sur {total}</numerusform>
            <numerusform>%n usages sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sure} to {possible} uses out of {total}</source>
        <translation>{sure} à {possible} usages sur {total}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>At least a basic intensity ({count} uses) is reached.</source>
        <translation>L’intensité de base ({count} usages) est atteinte.</translation>
    </message>
    <message>
        <source>A basic intensity ({count} uses) is not reached.</source>
        <translation>L’intensité de base ({count} usages) n’est pas atteinte.</translation>
    </message>
    <message>
        <source>A basic intensity ({count} uses) is reached or not, once all is known.</source>
        <translation>L’intensité de base ({count} usages) sera atteinte ou non, une fois tout connu.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer encore</translation>
    </message>
    <message>
        <source>Finish a diagnosis: its level, its alerts and what to do stand here.</source>
        <translation>Terminez un diagnostic&#x202f;: son niveau, ses alertes et ce qu’il faut faire seront ici.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnostiquer mon entreprise</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Finish the diagnosis</source>
        <translation>Terminer le diagnostic</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Avant de terminer</translation>
    </message>
    <message>
        <source>There is nothing to say yet.</source>
        <translation>Il n’y a encore rien à dire.</translation>
    </message>
    <message>
        <source>Answer at least one question, other than by “I don&apos;t know”.</source>
        <translation>Répondez à une question au moins, autrement que par «&#x202f;Je ne sais pas&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question sans réponse</numerusform>
            <numerusform>%n questions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing makes the result wider, never wrong.</source>
        <translation>Ce qui manque rend le résultat moins précis, jamais faux.</translation>
    </message>
    <message>
        <source>What you flagged on the way.</source>
        <translation>Ce que vous avez marqué en chemin.</translation>
    </message>
    <message numerus="yes">
        <source>%n “I don&apos;t know”</source>
        <translation>
            <numerusform>%n «&#x202f;Je ne sais pas&#x202f;»</numerusform>
            <numerusform>%n «&#x202f;Je ne sais pas&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>The result will say what to check, and with whom.</source>
        <translation>Le résultat dira quoi vérifier, et auprès de qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to review</source>
        <translation>
            <numerusform>%n réponse à revoir</numerusform>
            <numerusform>%n réponses à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing freezes these answers and their result, with today&apos;s date. To change something later, start another diagnosis: both are kept.</source>
        <translation>Terminer fige ces réponses et leur résultat, à la date du jour. Pour changer quelque chose ensuite, commencez un autre diagnostic&#x202f;: les deux sont gardés.</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered.</source>
        <translation>
            <numerusform>La question a sa réponse.</numerusform>
            <numerusform>Les %n questions ont leur réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} questions of {asked} are answered. You can finish now: the result will be less precise, and will say so.</source>
        <translation>{answered} questions sur {asked} ont leur réponse. Vous pouvez terminer maintenant&#x202f;: le résultat sera moins précis, et le dira.</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Renewal in progress</source>
        <translation>Nouveau point en cours</translation>
    </message>
    <message>
        <source>Diagnosis of one area in progress</source>
        <translation>Diagnostic d’un axe en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of {asked}</source>
        <translation>
            <numerusform>%n question sur {asked}</numerusform>
            <numerusform>%n questions sur {asked}</numerusform>
        </translation>
    </message>
    <message>
        <source>Express diagnosis in progress</source>
        <translation>Diagnostic express en cours</translation>
    </message>
    <message>
        <source>Complete diagnosis in progress</source>
        <translation>Diagnostic complet en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of {asked}, saved {when}.</source>
        <translation>
            <numerusform>%n question sur {asked}, enregistrée {when}.</numerusform>
            <numerusform>%n questions sur {asked}, enregistrées {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer yet, %n question(s) to come.</source>
        <translation>
            <numerusform>Pas encore de réponse, %n question à venir.</numerusform>
            <numerusform>Pas encore de réponse, %n questions à venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Encore %n minute environ.</numerusform>
            <numerusform>Encore %n minutes environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the end is left.</source>
        <translation>Il ne reste qu’à terminer.</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SaveStatus</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>out of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>From {low} to {high} out of 100</source>
        <translation>De {low} à {high} sur 100</translation>
    </message>
    <message>
        <source>Less than half of the answers are known: too few for a score.</source>
        <translation>Moins de la moitié des réponses est connue&#x202f;: trop peu pour un score.</translation>
    </message>
    <message>
        <source>Scale of the four levels: {title}</source>
        <translation>Échelle des quatre niveaux&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Score&#x202f;: {score}</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished">Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to my advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved here and was read back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to your advisor: attached to an e-mail, on a USB stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file for my advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say in your own words what the answers do not. Without the tick they stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} character(s) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With my %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the file holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMEdiag sends nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saves a file, and you give it to whom you choose. Whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharpenCard</name>
    <message>
        <source>What would sharpen my result</source>
        <translation>Ce qui préciserait mon résultat</translation>
    </message>
    <message>
        <source>Each answer would narrow the interval by the points shown.</source>
        <translation>Chaque réponse resserrerait l’intervalle d’autant de points.</translation>
    </message>
    <message>
        <source>Nothing: every answer that counts is known.</source>
        <translation>Rien&#x202f;: toutes les réponses qui comptent sont connues.</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Aujourd’hui&#x202f;:</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>À qui demander&#x202f;:</translation>
    </message>
    <message>
        <source>Check in two minutes:</source>
        <translation>Vérifier en deux minutes&#x202f;:</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Répondre à cette question</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Help and steps</source>
        <translation>Aide et étapes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n answer(s) of {asked}</source>
        <translation>
            <numerusform>{name}, %n réponse sur {asked}</numerusform>
            <numerusform>{name}, %n réponses sur {asked}</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and finish</source>
        <translation>Relire et terminer</translation>
    </message>
    <message>
        <source>Why this question</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>Check in two minutes</source>
        <translation>Vérifier en deux minutes</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Au clavier</translation>
    </message>
    <message>
        <source>Express path</source>
        <translation>Parcours express</translation>
    </message>
    <message>
        <source>Complete path</source>
        <translation>Parcours complet</translation>
    </message>
    <message>
        <source>One dimension</source>
        <translation>Un seul axe</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} sur {asked}</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>What holds</source>
        <translation>Ce qui tient</translation>
    </message>
    <message>
        <source>The answers that bring the most points to the score.</source>
        <translation>Les réponses qui apportent le plus de points au score.</translation>
    </message>
    <message>
        <source>No answer reaches 75 points yet: the first steps count the most.</source>
        <translation>Aucune réponse n’atteint encore 75 points&#x202f;: ce sont les premiers pas qui comptent le plus.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
</TS>
