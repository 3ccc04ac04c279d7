<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>What PMEdiag is, and what it keeps</source>
        <translation>Ce qu’est PMEdiag, et ce qu’il garde</translation>
    </message>
    <message>
        <source>Free, without an account, and nothing leaves this computer.</source>
        <translation>Gratuit, sans compte, et rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>AccessibilityChapter</name>
    <message>
        <source>{met} criteria met, {partly} in part, {missed} not met.</source>
        <translation>{met} critères respectés, {partly} en partie, {missed} non respectés.</translation>
    </message>
    <message>
        <source>Accessibility: what works, what does not</source>
        <translation>Accessibilité&#x202f;: ce qui marche, ce qui ne marche pas</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respectés</translation>
    </message>
    <message>
        <source>Met in part</source>
        <translation>Respectés en partie</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respectés</translation>
    </message>
    <message>
        <source>Does not apply to PMEdiag</source>
        <translation>Sans objet pour PMEdiag</translation>
    </message>
    <message>
        <source>Measured by.</source>
        <translation>La mesure.</translation>
    </message>
    <message>
        <source>The European standard EN 301 549, version 3.2.1, and WCAG 2.2, levels A and AA. In the standard the numbers begin with 11: criterion 1.4.3 is 11.1.4.3.</source>
        <translation>La norme européenne EN 301&#x202f;549, version 3.2.1, et les WCAG 2.2, niveaux A et AA. Dans la norme, les numéros commencent par 11&#x202f;: le critère 1.4.3 y est 11.1.4.3.</translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation>Vérifiée le {day}.</translation>
    </message>
    <message>
        <source>In three ways: a walk, a test that goes through every screen from inside; a client, another program that uses PMEdiag through the accessibility interface of Linux (AT-SPI), with the keys alone; a review of the screens and of the code.</source>
        <translation>De trois façons&#x202f;: un parcours (un test qui traverse tous les écrans de l’intérieur)&#x202f;; un client (un autre programme, qui utilise PMEdiag au clavier seul, par l’interface d’accessibilité de Linux, AT-SPI)&#x202f;; une relecture des écrans et du code.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Pas vérifié.</translation>
    </message>
    <message>
        <source>The screen readers NVDA and Narrator on Windows, VoiceOver on macOS and Orca on Linux; voice control; and nobody who uses such aids every day has tried PMEdiag yet.</source>
        <translation>Les lecteurs d’écran NVDA et Narrateur sous Windows, VoiceOver sous macOS et Orca sous Linux&#x202f;; la commande vocale&#x202f;; et aucune personne qui se sert chaque jour de ces aides n’a encore essayé PMEdiag.</translation>
    </message>
    <message>
        <source>Something stands in your way?</source>
        <translation>Quelque chose vous gêne&#x202f;?</translation>
    </message>
    <message>
        <source>Tell whoever gave you PMEdiag: which screen, what you wanted to do, and the aid that you use. “Copy for support”, above, adds the versions.</source>
        <translation>Dites-le à qui vous a donné PMEdiag&#x202f;: quel écran, ce que vous vouliez faire, et l’aide que vous utilisez. «&#x202f;Copier pour l’assistance&#x202f;», plus haut, donne les versions à joindre.</translation>
    </message>
    <message>
        <source>Checked by: {means}.</source>
        <translation>Vérifié par&#x202f;: {means}.</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>review</source>
        <translation>relecture</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>How to do it, step by step</source>
        <translation>Comment faire, pas à pas</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>Première étape&#x202f;:</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Kept in the plan: no longer keep it</source>
        <translation>Gardée dans le plan&#x202f;: ne plus la garder</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>Garder dans le plan</translation>
    </message>
    <message>
        <source>Leave out of the plan</source>
        <translation>Écarter du plan</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>Noted: done.</source>
        <translation>C’est noté&#x202f;: fait.</translation>
    </message>
    <message>
        <source>The renewal in progress asks nothing about it.</source>
        <translation>Le renouvellement en cours ne pose aucune question à ce sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will be asked again in the renewal of your diagnosis: your answers there say what has changed.</source>
        <translation>
            <numerusform>%n question vous sera reposée dans le renouvellement de votre diagnostic&#x202f;: c’est votre réponse qui dira ce qui a changé.</numerusform>
            <numerusform>%n questions vous seront reposées dans le renouvellement de votre diagnostic&#x202f;: ce sont vos réponses qui diront ce qui a changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>An action of your own: it counts in cost and days, not in the score.</source>
        <translation>Une action à vous&#x202f;: elle compte dans le coût et les jours, pas dans le score.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La modifier</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Take back into the choice</source>
        <translation>La remettre au choix</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>Garder dans le plan</translation>
    </message>
    <message>
        <source>No longer keep it</source>
        <translation>Ne plus la garder</translation>
    </message>
    <message>
        <source>Leave out of the plan</source>
        <translation>Écarter du plan</translation>
    </message>
    <message>
        <source>To sell more:</source>
        <translation>Pour vendre plus&#x202f;:</translation>
    </message>
    <message>
        <source>To run fewer risks:</source>
        <translation>Pour courir moins de risques&#x202f;:</translation>
    </message>
    <message>
        <source>It answers an alert:</source>
        <translation>Elle répond à une alerte&#x202f;:</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Y répondre maintenant</translation>
    </message>
    <message>
        <source>It was begun today.</source>
        <translation>Il commence aujourd’hui.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>First step, an hour at most:</source>
        <translation>Première étape, une heure au plus&#x202f;:</translation>
    </message>
    <message>
        <source>It is done when:</source>
        <translation>C’est fait quand&#x202f;:</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>First year:</source>
        <translation>Première année&#x202f;:</translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation>{cost} par an</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Ensuite&#x202f;:</translation>
    </message>
    <message>
        <source>Your time:</source>
        <translation>Votre temps&#x202f;:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Délai&#x202f;:</translation>
    </message>
    <message>
        <source>To be done first</source>
        <translation>À faire avant</translation>
    </message>
    <message>
        <source>Who and what helps</source>
        <translation>Qui et quoi peut aider</translation>
    </message>
</context>
<context>
    <name>ActionsSection</name>
    <message>
        <source>The plan, action by action</source>
        <translation>Le plan, action par action</translation>
    </message>
    <message>
        <source>No action is in the plan. Give it more means, or add your own.</source>
        <translation>Aucune action n’est dans le plan. Donnez-lui plus de moyens, ou ajoutez la vôtre.</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Pourquoi pas les autres</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
</context>
<context>
    <name>ActivityField</name>
    <message>
        <source>Your trade, or the code on your papers</source>
        <translation>Votre métier, ou le code de vos papiers</translation>
    </message>
    <message>
        <source>Clear the activity</source>
        <translation>Effacer l’activité</translation>
    </message>
    <message>
        <source>Choose your activity in the list below, or clear this field.</source>
        <translation>Choisissez votre activité dans la liste ci-dessous, ou videz ce champ.</translation>
    </message>
    <message>
        <source>No activity has that name. Try another word for your trade, a shorter one, or the code (APE) on your papers.</source>
        <translation>Aucune activité ne porte ce nom. Essayez un autre mot pour votre métier, un mot plus court, ou le code APE de vos papiers.</translation>
    </message>
    <message>
        <source>Search for your trade above to be more precise.</source>
        <translation>Cherchez votre métier ci-dessus pour être plus précis.</translation>
    </message>
    <message>
        <source>There are more: another letter or word narrows the list.</source>
        <translation>Il y en a d’autres&#x202f;: une lettre ou un mot de plus raccourcit la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s). Enter picks the first: {first}</source>
        <translation>
            <numerusform>%n résultat. Entrée choisit le premier&#x202f;: {first}</numerusform>
            <numerusform>%n résultats. Entrée choisit le premier&#x202f;: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {activity}</source>
        <translation>Choisi&#x202f;: {activity}</translation>
    </message>
    <message>
        <source>Code of {name}, which {other} replaces on {day}.</source>
        <translation>Code de la {name}, que la {other} remplace le {day}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Address: {title}</source>
        <translation>Adresse&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>In the browser of this computer, which goes on the internet</source>
        <translation>Dans le navigateur de cet ordinateur, qui va sur internet</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and paste it into one.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Copiez l’adresse, puis collez-la dans le vôtre.</translation>
    </message>
</context>
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
    <message>
        <source>What can help</source>
        <translation>Ce qui peut aider</translation>
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
        <source>They apply or not: that depends on answers that are not known yet.</source>
        <translation>Elles sont fondées ou non&#x202f;: cela dépend de réponses qui ne sont pas encore connues.</translation>
    </message>
    <message numerus="yes">
        <source>The complete diagnosis looks at %n more possible alert(s).</source>
        <translation>
            <numerusform>Le parcours complet examine %n autre alerte possible.</numerusform>
            <numerusform>Le parcours complet examine %n autres alertes possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It depends on:</source>
        <translation>Tout dépend de&#x202f;:</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>Write a number of 0 or more.</source>
        <translation>Écrivez un nombre, 0 ou plus.</translation>
    </message>
    <message>
        <source>Write a number, such as {example}.</source>
        <translation>Écrivez un nombre, par exemple {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Write figures, such as {example}.</source>
        <translation>Ce n’est pas un nombre. Écrivez des chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <source>This is too much: {most} at most.</source>
        <translation>C’est trop&#x202f;: {most} au plus.</translation>
    </message>
    <message>
        <source>Write a number above 0.</source>
        <translation>Écrivez un nombre au-dessus de 0.</translation>
    </message>
    <message>
        <source>Write a whole number, without decimals, such as {example}.</source>
        <translation>Écrivez un nombre entier, sans virgule, par exemple {example}.</translation>
    </message>
    <message numerus="yes">
        <source>Write a number such as {example}, with %n decimal(s) at most.</source>
        <translation>
            <numerusform>Écrivez un nombre, par exemple {example}, avec %n chiffre au plus après la virgule.</numerusform>
            <numerusform>Écrivez un nombre, par exemple {example}, avec %n chiffres au plus après la virgule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
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
    <name>AreasCard</name>
    <message>
        <source>Area by area</source>
        <translation>Axe par axe</translation>
    </message>
    <message>
        <source>The dashed mark: where it stood on {day}.</source>
        <translation>Le repère en tirets&#x202f;: la situation du {day}.</translation>
    </message>
    <message>
        <source>Bar from 0 to 100: {figures}</source>
        <translation>Barre de 0 à 100&#x202f;: {figures}</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>non concerné</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>PMEdiag makes one each time it closes, if something changed.</source>
        <translation>PMEdiag en fait une à chaque fermeture, si quelque chose a changé.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Lecture des sauvegardes…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Backed up at {time}, checked.</source>
        <translation>Sauvegarde faite à {time}, vérifiée.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>La corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>It is empty. What you delete stays here for 30 days before it goes for good.</source>
        <translation>Elle est vide. Ce que vous supprimez y reste 30 jours avant de disparaître pour de bon.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days. Restore what you still need.</source>
        <translation>Ce que vous supprimez reste ici 30 jours. Restaurez ce dont vous avez encore besoin.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«&#x202f;{name}&#x202f;» est de retour.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurer {name}</translation>
    </message>
    <message>
        <source>Firm with its diagnoses, until {day}</source>
        <translation>Entreprise avec ses diagnostics, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Diagnosis, until {day}</source>
        <translation>Diagnostic, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Diagnosis of {made}, in the bin until {day}</source>
        <translation>Diagnostic du {made}, dans la corbeille jusqu’au {day}</translation>
    </message>
    <message>
        <source>Emptying the bin…</source>
        <translation>Vidage de la corbeille…</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>Par quoi commencer</translation>
    </message>
    <message>
        <source>Three actions now, three next. The rest waits.</source>
        <translation>Trois actions tout de suite, trois ensuite. Le reste attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action en retard</numerusform>
            <numerusform>%n actions en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>See the first one</source>
        <translation>Voir la première</translation>
    </message>
    <message>
        <source>This plan was made with an earlier questionnaire</source>
        <translation>Ce plan a été fait avec un questionnaire plus ancien</translation>
    </message>
    <message>
        <source>It keeps the actions of that version. Renew the diagnosis to have those of today; what you noted comes over.</source>
        <translation>Il garde les actions de cette version. Renouvelez le diagnostic pour avoir celles d’aujourd’hui&#x202f;; ce que vous avez noté suivra.</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Rien à proposer</translation>
    </message>
    <message>
        <source>No action of the questionnaire would raise a known answer. You can still add your own.</source>
        <translation>Aucune action du questionnaire n’améliorerait une réponse connue. Vous pouvez toujours ajouter la vôtre.</translation>
    </message>
    <message>
        <source>No action fits these means</source>
        <translation>Aucune action ne tient dans ces moyens</translation>
    </message>
    <message>
        <source>Move the budget or the days, or take back an action you left out.</source>
        <translation>Changez le budget ou les jours, ou remettez une action écartée.</translation>
    </message>
    <message>
        <source>{lead}:</source>
        <translation>{lead}&#x202f;:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>To be checked first</source>
        <translation>À vérifier d’abord</translation>
    </message>
</context>
<context>
    <name>BothRadarCard</name>
    <message>
        <source>Radar of the areas on both days</source>
        <translation>Radar des axes aux deux dates</translation>
    </message>
    <message>
        <source>See the radar</source>
        <translation>Voir le radar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Score of each area on both days</source>
        <translation>Score de chaque axe aux deux dates</translation>
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
    <name>CameCard</name>
    <message numerus="yes">
        <source>%n question(s) that came</source>
        <translation>
            <numerusform>%n question apparue</numerusform>
            <numerusform>%n questions apparues</numerusform>
        </translation>
    </message>
    <message>
        <source>They count now and did not before.</source>
        <translation>Elles comptent maintenant et ne comptaient pas avant.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Where the change comes from</source>
        <translation>D’où vient la variation</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n question(s) that are the same on both days can be compared.</source>
        <translation>
            <numerusform>Seule la question restée la même aux deux dates peut être comparée.</numerusform>
            <numerusform>Seules les %n questions restées les mêmes aux deux dates peuvent être comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the firm does differently</source>
        <translation>Ce que l’entreprise fait autrement</translation>
    </message>
    <message>
        <source>Different answers to the same questions.</source>
        <translation>D’autres réponses aux mêmes questions.</translation>
    </message>
    <message>
        <source>The questionnaire itself</source>
        <translation>Le questionnaire lui-même</translation>
    </message>
    <message>
        <source>Questions that came or went</source>
        <translation>Les questions apparues ou disparues</translation>
    </message>
    <message>
        <source>With one decimal, rounded so that they add up. Elsewhere the scores are shown as {earlier} and {later}.</source>
        <translation>Avec une décimale, arrondis pour que le compte soit juste. Ailleurs, les scores s’affichent {earlier} et {later}.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>See the table</source>
        <translation>Voir le tableau</translation>
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
        <translation>Refaire le point</translation>
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
        <source>Send to my adviser…</source>
        <translation>Envoyer à mon conseiller…</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Fiche de mise en relation…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
    <name>CompareCard</name>
    <message>
        <source>Compare two diagnoses</source>
        <translation>Comparer deux diagnostics</translation>
    </message>
    <message>
        <source>What changed between them, and why, down to the answers.</source>
        <translation>Ce qui a bougé de l’un à l’autre, et pourquoi, jusqu’aux réponses.</translation>
    </message>
    <message>
        <source>Choose a diagnosis</source>
        <translation>Choisir un diagnostic</translation>
    </message>
    <message>
        <source>From this diagnosis</source>
        <translation>De ce diagnostic</translation>
    </message>
    <message>
        <source>To this one</source>
        <translation>À celui-ci</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose one of the diagnoses.</source>
        <translation>Choisissez un des diagnostics.</translation>
    </message>
    <message>
        <source>This is the same one: choose another.</source>
        <translation>C’est le même&#x202f;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All diagnoses</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>Results of {day}</source>
        <translation>Résultats du {day}</translation>
    </message>
    <message>
        <source>Another questionnaire was used: only what was answered to the same questions can be compared.</source>
        <translation>Le questionnaire n’était pas le même&#x202f;: seules les réponses aux questions communes peuvent être comparées.</translation>
    </message>
    <message>
        <source>These two cannot be compared as a whole</source>
        <translation>Ces deux diagnostics ne se comparent pas dans leur ensemble</translation>
    </message>
    <message>
        <source>What this does to the score is counted apart.</source>
        <translation>Son effet sur le score est compté à part.</translation>
    </message>
    <message>
        <source>The questionnaire changed in between</source>
        <translation>Le questionnaire a changé entre-temps</translation>
    </message>
    <message>
        <source>An express diagnosis asks fewer questions: its score is indicative, and what it did not ask counts among the questions that came or went.</source>
        <translation>Le parcours express pose moins de questions&#x202f;: son score est indicatif, et ce qu’il n’a pas demandé compte parmi les questions apparues ou disparues.</translation>
    </message>
    <message>
        <source>An indicative comparison</source>
        <translation>Une comparaison indicative</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Some of these figures count firms of other sizes too.</source>
        <translation>Certains de ces chiffres comptent aussi des entreprises d’autres tailles.</translation>
    </message>
    <message>
        <source>Your size is not known: these figures give an idea only.</source>
        <translation>Votre effectif n’est pas connu&#x202f;: ces chiffres donnent une idée seulement.</translation>
    </message>
    <message>
        <source>Many of these firms are not of your size or trade: their figures give an idea only.</source>
        <translation>Beaucoup de ces entreprises n’ont pas votre taille ou votre métier&#x202f;: leurs chiffres donnent une idée seulement.</translation>
    </message>
    <message>
        <source>You do it: {count}</source>
        <translation>Vous le faites&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Not today: {count}</source>
        <translation>Pas aujourd’hui&#x202f;: {count}</translation>
    </message>
    <message>
        <source>To check: {count}</source>
        <translation>À vérifier&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Break in the series: not to be held against earlier years.</source>
        <translation>Rupture de série&#x202f;: à ne pas comparer aux années d’avant.</translation>
    </message>
    <message>
        <source>Defined differently there.</source>
        <translation>Définition différente dans ce pays.</translation>
    </message>
    <message>
        <source>Low reliability, says the source.</source>
        <translation>Peu fiable, selon la source.</translation>
    </message>
    <message>
        <source>A round number in the source.</source>
        <translation>Nombre arrondi dans la source.</translation>
    </message>
    <message>
        <source>Read at second hand.</source>
        <translation>Relevé de seconde main.</translation>
    </message>
    <message>
        <source>(b) break in the series.</source>
        <translation>(b) rupture de série.</translation>
    </message>
    <message>
        <source>(d) definition differs.</source>
        <translation>(d) définition différente.</translation>
    </message>
    <message>
        <source>(u) low reliability.</source>
        <translation>(u) peu fiable.</translation>
    </message>
    <message>
        <source>Who was asked: {population}.</source>
        <translation>Qui a été interrogé&#x202f;: {population}.</translation>
    </message>
    <message>
        <source>Source: {title}. Year of the survey: {year}.</source>
        <translation>Source&#x202f;: {title}. Année de l’enquête&#x202f;: {year}.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Your answers give the level “{level}”: {below} of firms are at this level or below ({where}).</source>
        <translation>Vos réponses donnent le niveau «&#x202f;{level}&#x202f;»&#x202f;: {below} des entreprises sont à ce niveau ou en dessous ({where}).</translation>
    </message>
    <message>
        <source>{before}; series broken; since then, {after}</source>
        <translation>{before}&#x202f;; série rompue&#x202f;; depuis, {after}</translation>
    </message>
    <message>
        <source>At least basic in France, {size}, version {edition} of the index: {years}. The list of uses also changed between these years: part of the rise may come from it.</source>
        <translation>Au moins basique en France, {size}, version {edition} de l’indice&#x202f;: {years}. La liste des usages a aussi changé entre ces années&#x202f;: une partie de la hausse peut en venir.</translation>
    </message>
    <message>
        <source>{place}, {year}, {size}</source>
        <translation>{place}, {year}, {size}</translation>
    </message>
    <message>
        <source>You and firms like yours</source>
        <translation>Vous et les entreprises comme vous</translation>
    </message>
    <message>
        <source>You and other firms</source>
        <translation>Vous et d’autres entreprises</translation>
    </message>
    <message>
        <source>{where}: {share}</source>
        <translation>{where}&#x202f;: {share}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Firms of your size.</source>
        <translation>Entreprises de votre taille.</translation>
    </message>
    <message>
        <source>Your answers give the highest level, reached by {share} ({where}).</source>
        <translation>Vos réponses donnent le niveau le plus haut, atteint par {share} des entreprises ({where}).</translation>
    </message>
    <message>
        <source>{share} in {year}</source>
        <translation>{share} en {year}</translation>
    </message>
</context>
<context>
    <name>ComparisonsCard</name>
    <message>
        <source>Of the {known} practices that a survey counts and that your answers tell, you have {done}.</source>
        <translation>Sur {known} pratiques comptées par des enquêtes et connues par vos réponses, vous en avez {done}.</translation>
    </message>
    <message>
        <source>See how many firms do the same</source>
        <translation>Voir combien d’entreprises font de même</translation>
    </message>
</context>
<context>
    <name>ComparisonsPage</name>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>These figures say how many firms do a thing, not how well they do it. Each has its population, its year and its source.</source>
        <translation>Ces chiffres disent combien d’entreprises font une chose, pas si elles la font bien. Chacun a sa population, son année et sa source.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Name: {name}</source>
        <translation>Nom&#x202f;: {name}</translation>
    </message>
    <message>
        <source>SIREN or SIRET: {number}</source>
        <translation>SIREN ou SIRET&#x202f;: {number}</translation>
    </message>
    <message>
        <source>NAF code: {code}</source>
        <translation>Code NAF&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Say whom to call back</source>
        <translation>Dire qui rappeler</translation>
    </message>
    <message>
        <source>Say what we need</source>
        <translation>Dire notre besoin</translation>
    </message>
    <message>
        <source>We would like advice on this area: {area}.</source>
        <translation>Nous souhaitons être conseillés sur ce thème&#x202f;: {area}.</translation>
    </message>
    <message>
        <source>A diagnosis raised this point, and we would like advice on it: “{alert}”.</source>
        <translation>Un diagnostic signale ce point, et nous souhaitons être conseillés&#x202f;: «&#x202f;{alert}&#x202f;».</translation>
    </message>
    <message>
        <source>We would like advice on this subject: “{first}”.</source>
        <translation>Nous souhaitons être conseillés sur ce sujet&#x202f;: «&#x202f;{first}&#x202f;».</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}&#x202f;; {second}</translation>
    </message>
    <message>
        <source>We would like advice on these subjects: “{first}” and “{second}”.</source>
        <translation>Nous souhaitons être conseillés sur ces sujets&#x202f;: «&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;».</translation>
    </message>
    <message>
        <source>Sales: {words}</source>
        <translation>Ventes&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Activity: {words}</source>
        <translation>Activité&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Size: {words}</source>
        <translation>Effectif&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Region: {words}</source>
        <translation>Région&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Sales outside France: {words}</source>
        <translation>Vente hors de France&#x202f;: {words}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>score {score}</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact sheet</source>
        <translation>Fiche de mise en relation</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you typed is in no file yet.</source>
        <translation>Ce que vous avez écrit n’est encore dans aucun fichier.</translation>
    </message>
    <message>
        <source>PMEdiag does not keep it: once this window is closed, it is gone.</source>
        <translation>PMEdiag ne le conserve pas&#x202f;: une fois cette fenêtre fermée, il sera perdu.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Without a name or a contact, nobody can answer you.</source>
        <translation>Sans nom ni contact, on ne pourra pas vous répondre.</translation>
    </message>
    <message>
        <source>Add the firm&apos;s name</source>
        <translation>Ajouter le nom de l’entreprise</translation>
    </message>
    <message>
        <source>Say whom to call back</source>
        <translation>Dire qui rappeler</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Revenir à la fiche</translation>
    </message>
    <message>
        <source>Add what you wish, or save the page as it is.</source>
        <translation>Ajoutez ce que vous voulez, ou enregistrez la page telle quelle.</translation>
    </message>
    <message>
        <source>Fill in the contact</source>
        <translation>Remplir le contact</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>The sheet is being saved…</source>
        <translation>La fiche s’enregistre…</translation>
    </message>
    <message>
        <source>The sheet is saved here:</source>
        <translation>La fiche est enregistrée ici&#x202f;:</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Enregistrer la fiche de mise en relation</translation>
    </message>
    <message>
        <source>The page is shown.</source>
        <translation>La page est affichée.</translation>
    </message>
    <message>
        <source>Choices are shown.</source>
        <translation>Les choix sont affichés.</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>Revenir aux choix</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Voir la page</translation>
    </message>
    <message>
        <source>A page for whoever may help you: an adviser, a chamber, an institution.</source>
        <translation>Une page pour qui peut vous aider&#x202f;: un conseiller, une chambre, une institution.</translation>
    </message>
    <message>
        <source>Only what you tick is on the page</source>
        <translation>Seul ce que vous cochez est sur la page</translation>
    </message>
    <message>
        <source>PMEdiag sends nothing: you save the page and give it to whom you choose.</source>
        <translation>PMEdiag n’envoie rien&#x202f;: vous enregistrez la page et la donnez à qui vous voulez.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Choose a sentence</source>
        <translation>Choisir une phrase</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Write no more than is needed: no password, nobody&apos;s name without asking them.</source>
        <translation>N’écrivez que le nécessaire&#x202f;: aucun mot de passe, aucun nom de personne sans son accord.</translation>
    </message>
    <message>
        <source>Begin with a sentence about…</source>
        <translation>Commencer par une phrase sur…</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s): the sheet takes {limit} at most.</source>
        <translation>
            <numerusform>Trop long de %n caractère&#x202f;: la fiche en accepte {limit} au plus.</numerusform>
            <numerusform>Trop long de %n caractères&#x202f;: la fiche en accepte {limit} au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (to be checked)</source>
        <translation>{name} (à vérifier)</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Who: a role will do</source>
        <translation>Qui&#x202f;: une fonction suffit</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>When it suits you</source>
        <translation>Quand cela vous convient</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choisir un organisme</translation>
    </message>
    <message>
        <source>As it stands on the page</source>
        <translation>Comme écrit sur la page</translation>
    </message>
    <message>
        <source>Your need</source>
        <translation>Votre besoin</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Pour être rappelé</translation>
    </message>
    <message>
        <source>What you type here goes on the sheet and is kept nowhere else.</source>
        <translation>Ce que vous écrivez ici va sur la fiche et n’est conservé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Area by area</source>
        <translation>Axe par axe</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>What holds up well</source>
        <translation>Ce qui tient</translation>
    </message>
    <message>
        <source>Already under way</source>
        <translation>Déjà engagé</translation>
    </message>
    <message>
        <source>Answers to be verified</source>
        <translation>Réponses à vérifier</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>There is no sound and no video.</source>
        <translation>Il n’y a ni son ni vidéo.</translation>
    </message>
    <message>
        <source>What is asked is about the firm, not about the person.</source>
        <translation>Les champs portent sur l’entreprise, pas sur la personne.</translation>
    </message>
    <message>
        <source>It is about pages whose spacing a browser can change.</source>
        <translation>Le critère vise les pages dont un navigateur peut changer l’espacement.</translation>
    </message>
    <message>
        <source>Nothing is done by moving the computer.</source>
        <translation>Rien ne se fait en bougeant l’ordinateur.</translation>
    </message>
    <message>
        <source>There is no account and no password.</source>
        <translation>Il n’y a ni compte ni mot de passe.</translation>
    </message>
    <message>
        <source>EN 301 549 asks for it on web sites, not in a program.</source>
        <translation>EN 301&#x202f;549 le demande aux sites web, pas à un logiciel.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Everything works without a mouse: a whole diagnosis and its report were made with the keys alone.</source>
        <translation>Tout fonctionne sans souris&#x202f;: un diagnostic entier et son rapport ont été faits au clavier seul.</translation>
    </message>
    <message>
        <source>No keyboard trap</source>
        <translation>Pas de piège au clavier</translation>
    </message>
    <message>
        <source>Tab leads out of every place, notes and tables included; Esc closes what is open on top.</source>
        <translation>Tab fait sortir de partout, notes et tableaux compris&#x202f;; Échap ferme ce qui est ouvert par-dessus.</translation>
    </message>
    <message>
        <source>Shortcuts of one character</source>
        <translation>Raccourcis d’un seul caractère</translation>
    </message>
    <message>
        <source>A digit, a letter or a sign without Ctrl acts only while the focus is on the answers of a question, on a choice or in the table: never while you type, and never from a button.</source>
        <translation>Un chiffre, une lettre ou un signe sans Ctrl n’agit que lorsque le focus est sur les réponses d’une question, sur un choix ou dans le tableau&#x202f;: jamais pendant que vous écrivez, et jamais depuis un bouton.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Limites de temps</translation>
    </message>
    <message>
        <source>There is none: each answer is saved as it is given, and you may take days.</source>
        <translation>Il n’y en a pas&#x202f;: chaque réponse est enregistrée dès qu’elle est donnée, et vous pouvez y mettre des jours.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ce qui bouge</translation>
    </message>
    <message>
        <source>Nothing moves, blinks or scrolls by itself, except progress while you wait.</source>
        <translation>Rien ne bouge, ne clignote ni ne défile de soi-même, sauf l’avancement pendant une attente.</translation>
    </message>
    <message>
        <source>Flashes</source>
        <translation>Flashs</translation>
    </message>
    <message>
        <source>Nothing flashes.</source>
        <translation>Rien ne produit de flash.</translation>
    </message>
    <message>
        <source>Order of the focus</source>
        <translation>Parcours du focus</translation>
    </message>
    <message>
        <source>Tab goes in the order of reading.</source>
        <translation>Tab suit l’ordre de lecture.</translation>
    </message>
    <message>
        <source>Purpose of links</source>
        <translation>Fonction des liens</translation>
    </message>
    <message>
        <source>What a button or a row leads to is in its words, or in the sentence beside it.</source>
        <translation>Les mots d’un bouton ou d’une ligne, ou la phrase à côté, disent où il mène.</translation>
    </message>
    <message>
        <source>Headings and labels</source>
        <translation>En-têtes et étiquettes</translation>
    </message>
    <message>
        <source>Titles and labels say what follows.</source>
        <translation>Les titres et les étiquettes disent ce qui suit.</translation>
    </message>
    <message>
        <source>Visible focus</source>
        <translation>Visibilité du focus</translation>
    </message>
    <message>
        <source>A ring of two pixels shows where the keys act.</source>
        <translation>Un cadre de deux pixels montre où agit le clavier.</translation>
    </message>
    <message>
        <source>Focus not hidden</source>
        <translation>Focus non masqué</translation>
    </message>
    <message>
        <source>The page scrolls to whatever takes the focus; nothing lies above it.</source>
        <translation>La page défile jusqu’à ce qui prend le focus&#x202f;; rien ne le recouvre.</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>One click is enough everywhere; no gesture with two fingers or along a path.</source>
        <translation>Un clic suffit partout&#x202f;: aucun geste à deux doigts, aucun tracé à suivre.</translation>
    </message>
    <message>
        <source>Taking a click back</source>
        <translation>Annulation du clic</translation>
    </message>
    <message>
        <source>A button acts when it is let go: slide off it first, and nothing happens.</source>
        <translation>Un bouton agit quand on le relâche&#x202f;: glissez à côté avant, et rien ne se passe.</translation>
    </message>
    <message>
        <source>The words seen are in the name</source>
        <translation>Étiquette dans le nom</translation>
    </message>
    <message>
        <source>With voice control, the words of a button can be said as they stand.</source>
        <translation>En commande vocale, on peut dire les mots d’un bouton tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Glissement</translation>
    </message>
    <message>
        <source>Files can be dropped on the window or opened from a menu: the result is the same.</source>
        <translation>Un fichier se dépose sur la fenêtre ou s’ouvre par un menu&#x202f;: le résultat est le même.</translation>
    </message>
    <message>
        <source>Size of targets</source>
        <translation>Taille des cibles</translation>
    </message>
    <message>
        <source>Every target is 28 pixels high or more, where 24 are asked for.</source>
        <translation>Chaque cible a 28 pixels de haut ou plus, là où 24 sont demandés.</translation>
    </message>
    <message>
        <source>Non-text content</source>
        <translation>Contenu non textuel</translation>
    </message>
    <message>
        <source>Icons have a name, or stand beside the words that say the same. Charts have a name, and their figures in a table.</source>
        <translation>Les icônes ont un nom, ou sont à côté des mots qui disent la même chose. Les graphiques ont un nom, et leurs chiffres sont dans un tableau.</translation>
    </message>
    <message>
        <source>Information and relationships</source>
        <translation>Information et relations</translation>
    </message>
    <message>
        <source>Fields go with their labels, tables have headings, choices are told as such. The titles of the parts of a page look like titles, but a screen reader is not told that they are: it cannot jump from one to the next.</source>
        <translation>Les champs sont liés à leur étiquette, les tableaux ont des en-têtes, les choix sont annoncés comme tels. Les titres des parties d’une page ont l’air de titres, mais un lecteur d’écran n’en est pas averti&#x202f;: il ne peut pas sauter de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Meaningful sequence</source>
        <translation>Ordre séquentiel logique</translation>
    </message>
    <message>
        <source>What is read follows what is seen, from top to bottom, one column after the other.</source>
        <translation>La lecture suit ce que l’on voit, de haut en bas, une colonne après l’autre.</translation>
    </message>
    <message>
        <source>Sensory characteristics</source>
        <translation>Caractéristiques sensorielles</translation>
    </message>
    <message>
        <source>No instruction rests on a shape, a place or a sound alone.</source>
        <translation>Aucune consigne ne repose sur une forme, une place ou un son seulement.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>The window takes any shape, upright or across.</source>
        <translation>La fenêtre prend toutes les formes, en hauteur ou en largeur.</translation>
    </message>
    <message>
        <source>Use of colour</source>
        <translation>Utilisation de la couleur</translation>
    </message>
    <message>
        <source>Whatever a colour says stands in words, a sign or a stroke too: alerts, levels, curves, what is chosen.</source>
        <translation>Ce que dit une couleur est dit aussi par des mots, un signe ou un trait&#x202f;: alertes, niveaux, courbes, choix faits.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text has a contrast of 4.5 to 1 or more on its ground, in the light and in the dark theme: computed for every pair of colours.</source>
        <translation>Le texte a un contraste de 4,5 pour 1 ou plus sur son fond, en thème clair et en thème sombre&#x202f;: calculé pour chaque paire de couleurs.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text grows up to 200%, and no word is cut.</source>
        <translation>Le texte grandit jusqu’à 200&#x202f;%, sans qu’un mot soit coupé.</translation>
    </message>
    <message>
        <source>Pages scroll downwards only. But the window cannot be narrower than 640 pixels, and 1,024 at 200%, where the criterion asks for 320 and 640.</source>
        <translation>Les pages ne défilent que vers le bas. Mais la fenêtre ne peut pas être plus étroite que 640 pixels, et 1&#x202f;024 à 200&#x202f;%, là où le critère demande 320 et 640.</translation>
    </message>
    <message>
        <source>Images of text</source>
        <translation>Images de texte</translation>
    </message>
    <message>
        <source>There are none: all words are text.</source>
        <translation>Il n’y en a pas&#x202f;: tous les mots sont du texte.</translation>
    </message>
    <message>
        <source>Reflow</source>
        <translation>Redistribution</translation>
    </message>
    <message>
        <source>Contrast of what is not text</source>
        <translation>Contraste du contenu non textuel</translation>
    </message>
    <message>
        <source>Edges of controls, the ring of the focus, signs and curves have a contrast of 3 to 1 or more.</source>
        <translation>Les bords des commandes, le cadre du focus, les signes et les courbes ont un contraste de 3 pour 1 ou plus.</translation>
    </message>
    <message>
        <source>What shows under the pointer</source>
        <translation>Contenu au survol</translation>
    </message>
    <message>
        <source>Tool tips go away as soon as the pointer moves, and no key closes them. None of them is needed, except to read a very long name whole.</source>
        <translation>Les infobulles disparaissent dès que le pointeur bouge, et aucune touche ne les ferme. Aucune n’est nécessaire, sauf pour lire en entier un nom très long.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Each screen is in one language, which is told to the system on Linux. Whether Windows and macOS pass it on to a screen reader was not checked.</source>
        <translation>Chaque écran est dans une seule langue, indiquée au système sous Linux. Que Windows et macOS la transmettent à un lecteur d’écran n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>On focus</source>
        <translation>Au focus</translation>
    </message>
    <message>
        <source>Nothing changes because it takes the focus.</source>
        <translation>Rien ne change du seul fait de prendre le focus.</translation>
    </message>
    <message>
        <source>On input</source>
        <translation>À la saisie</translation>
    </message>
    <message>
        <source>Choosing an answer saves it and goes nowhere: you go on with Enter or with the button.</source>
        <translation>Choisir une réponse l’enregistre et ne mène nulle part&#x202f;: on continue avec Entrée ou avec le bouton.</translation>
    </message>
    <message>
        <source>Help in one place</source>
        <translation>Aide cohérente</translation>
    </message>
    <message>
        <source>F1 opens the help of the screen, everywhere; it is always in the same menu.</source>
        <translation>F1 ouvre partout l’aide de l’écran&#x202f;; elle est toujours dans le même menu.</translation>
    </message>
    <message>
        <source>Errors are named</source>
        <translation>Identification des erreurs</translation>
    </message>
    <message>
        <source>What is wrong stands in words below its field, and is told to screen readers.</source>
        <translation>Ce qui ne va pas est écrit sous le champ, et annoncé aux lecteurs d’écran.</translation>
    </message>
    <message>
        <source>Labels and instructions</source>
        <translation>Étiquettes et instructions</translation>
    </message>
    <message>
        <source>Every field has a label that stays, and a line of help where one is needed.</source>
        <translation>Chaque champ a une étiquette qui reste, et une ligne d’aide là où il en faut une.</translation>
    </message>
    <message>
        <source>How to mend an error</source>
        <translation>Suggestion après une erreur</translation>
    </message>
    <message>
        <source>Every message says the cause and what to do next.</source>
        <translation>Chaque message dit la cause et quoi faire.</translation>
    </message>
    <message>
        <source>Errors that cost</source>
        <translation>Prévention des erreurs</translation>
    </message>
    <message>
        <source>What is deleted can be restored for 30 days. Erasing asks first, and names what it will remove.</source>
        <translation>Ce qui est supprimé peut être restauré pendant 30 jours. Effacer demande d’abord, et nomme ce qui va disparaître.</translation>
    </message>
    <message>
        <source>The firm and the answers already given are filled in, from one diagnosis or one year to the next.</source>
        <translation>L’entreprise et les réponses déjà données sont reprises, d’un parcours ou d’une année à l’autre.</translation>
    </message>
    <message>
        <source>The report is a tagged PDF (PDF/UA-1): titles, lists, tables and links are told as such, in the order of reading, and charts in words. The program veraPDF finds nothing to object to; no screen reader was tried on it.</source>
        <translation>Le rapport est un PDF balisé (PDF/UA-1)&#x202f;: titres, listes, tableaux et liens sont annoncés comme tels, dans l’ordre de lecture, et les graphiques sont dits en mots. Le programme veraPDF n’y trouve rien à redire&#x202f;; aucun lecteur d’écran n’a été essayé dessus.</translation>
    </message>
    <message>
        <source>Nothing asked twice</source>
        <translation>Saisie redondante</translation>
    </message>
    <message>
        <source>Name, role, value</source>
        <translation>Nom, rôle et valeur</translation>
    </message>
    <message>
        <source>Every control has a name, a role and a state. But a row that unfolds is told as a button pressed or not, rather than as open or closed.</source>
        <translation>Chaque commande a un nom, un rôle et un état. Mais une ligne qui se déplie est annoncée comme un bouton enfoncé ou non, plutôt que comme ouverte ou fermée.</translation>
    </message>
    <message>
        <source>Status messages</source>
        <translation>Messages d’état</translation>
    </message>
    <message>
        <source>“Saved”, errors and the end of a task are told to screen readers, and the focus stays where it is.</source>
        <translation>«&#x202f;Enregistré&#x202f;», les erreurs et la fin d’une tâche sont annoncés aux lecteurs d’écran, et le focus reste où il est.</translation>
    </message>
    <message>
        <source>Assistive technologies</source>
        <translation>Technologies d’assistance</translation>
    </message>
    <message>
        <source>What shows is given to the accessibility interface of the system. It was read through that of Linux (AT-SPI) only, not through those of Windows and macOS.</source>
        <translation>Ce qui s’affiche est transmis à l’interface d’accessibilité du système. La lecture n’a été essayée que par celle de Linux (AT-SPI), pas par celles de Windows et de macOS.</translation>
    </message>
    <message>
        <source>Preferences of the system</source>
        <translation>Préférences du système</translation>
    </message>
    <message>
        <source>Light or dark, high contrast and reduced motion are followed. The text size and the typeface of the system are not: choose the text size under Settings.</source>
        <translation>Clair ou sombre, contraste élevé et animations réduites sont suivis. La taille et la police du texte du système ne le sont pas&#x202f;: choisissez la taille du texte dans Réglages.</translation>
    </message>
    <message>
        <source>Accessible documents</source>
        <translation>Documents accessibles</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>This declaration, the help under F1 and the list of shortcuts come with the program, and are read like the rest of it.</source>
        <translation>Cette déclaration, l’aide de F1 et la liste des raccourcis sont dans le programme, et se lisent comme le reste.</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Score of each diagnosis</source>
        <translation>Score de chaque diagnostic</translation>
    </message>
    <message>
        <source>Curve of the score, from 0 to 100</source>
        <translation>Courbe du score, de 0 à 100</translation>
    </message>
    <message>
        <source>See the curve</source>
        <translation>Voir la courbe</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnostic</numerusform>
            <numerusform>%n diagnostics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>This firm&apos;s data</source>
        <translation>Les données de cette entreprise</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Les emporter</translation>
    </message>
    <message>
        <source>It goes to the bin with its diagnoses, for 30 days. You can restore it until then.</source>
        <translation>Elle va à la corbeille avec ses diagnostics, pour 30 jours. D’ici là, vous pouvez la restaurer.</translation>
    </message>
    <message>
        <source>From this computer, backups included. You first see what goes.</source>
        <translation>De cet ordinateur, sauvegardes comprises. Vous voyez d’abord ce qui part.</translation>
    </message>
    <message>
        <source>One file with the firm, all its diagnoses, answers and notes.</source>
        <translation>Un seul fichier avec l’entreprise, tous ses diagnostics, ses réponses et ses notes.</translation>
    </message>
    <message>
        <source>Delete the firm</source>
        <translation>Supprimer l’entreprise</translation>
    </message>
    <message>
        <source>Erase the firm for good</source>
        <translation>Effacer définitivement l’entreprise</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything is in this folder, and nobody else receives it.</source>
        <translation>Tout est dans ce dossier, et personne d’autre ne le reçoit.</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Dossier de vos données</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move your data to another folder</source>
        <translation>Déplacer vos données dans un autre dossier</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>This folder was given when PMEdiag was started (--data-dir or PMEDIAG_DATA_DIR): it is changed there.</source>
        <translation>Ce dossier a été donné au démarrage de PMEdiag (--data-dir ou PMEDIAG_DATA_DIR)&#x202f;: c’est là qu’il se change.</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
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
    <name>DetailPage</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Imprimer cette fiche</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Fiche de mise en relation</translation>
    </message>
    <message>
        <source>A page about your firm, for this organisation</source>
        <translation>Une page sur votre entreprise, pour cet organisme</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>No aid to count on</source>
        <translation>Aucune aide sur laquelle compter</translation>
    </message>
    <message>
        <source>Ask what is open today, and have the answer in writing.</source>
        <translation>Demandez ce qui est ouvert aujourd’hui, et la réponse par écrit.</translation>
    </message>
    <message>
        <source>A lead to verify</source>
        <translation>Une piste à vérifier</translation>
    </message>
    <message>
        <source>Nobody could confirm that it runs today. Ask before you count on it.</source>
        <translation>Personne n’a pu confirmer qu’elle est ouverte aujourd’hui. Demandez avant de compter dessus.</translation>
    </message>
    <message>
        <source>Information of {day}, to be verified again</source>
        <translation>Information du {day}, à revérifier</translation>
    </message>
    <message>
        <source>Who can confirm it</source>
        <translation>Qui peut le confirmer</translation>
    </message>
    <message>
        <source>What it says may have changed since.</source>
        <translation>Ce qu’il dit a pu changer depuis.</translation>
    </message>
    <message>
        <source>Amounts, dates and conditions may have changed: have them confirmed.</source>
        <translation>Montants, dates et conditions ont pu changer&#x202f;: faites-les confirmer.</translation>
    </message>
    <message>
        <source>Not for your firm</source>
        <translation>Pas pour votre entreprise</translation>
    </message>
    <message>
        <source>Its conditions do not match your profile or your answers.</source>
        <translation>Ses conditions ne correspondent pas à votre profil ou à vos réponses.</translation>
    </message>
    <message>
        <source>A point to have confirmed</source>
        <translation>Un point à faire confirmer</translation>
    </message>
    <message>
        <source>Not all of it could be verified. Have it confirmed before you act.</source>
        <translation>Tout n’a pas pu être vérifié. Faites confirmer ce point avant d’agir.</translation>
    </message>
    <message>
        <source>A newer version may exist</source>
        <translation>Une version plus récente existe peut-être</translation>
    </message>
    <message>
        <source>Look at its date before you rely on it.</source>
        <translation>Regardez sa date avant de vous y fier.</translation>
    </message>
    <message>
        <source>Your answers that it is about</source>
        <translation>Réponses concernées</translation>
    </message>
    <message>
        <source>It helps with these answers of yours</source>
        <translation>Cela aide pour ces réponses</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>From {day} on:</source>
        <translation>À partir du {day}&#x202f;:</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Depuis le {day}&#x202f;:</translation>
    </message>
    <message>
        <source>Ends on {day}.</source>
        <translation>Se termine le {day}.</translation>
    </message>
    <message>
        <source>To go further</source>
        <translation>Pour aller plus loin</translation>
    </message>
    <message>
        <source>Your browser opens it and goes on the internet; PMEdiag sends nothing.</source>
        <translation>C’est votre navigateur qui l’ouvre et va sur internet&#x202f;; PMEdiag n’envoie rien.</translation>
    </message>
    <message>
        <source>This address could not be checked.</source>
        <translation>Cette adresse n’a pas pu être contrôlée.</translation>
    </message>
    <message numerus="yes">
        <source>Where this was read: %n source(s)</source>
        <translation>
            <numerusform>Où cela a été lu&#x202f;: %n source</numerusform>
            <numerusform>Où cela a été lu&#x202f;: %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Information of {day}.</source>
        <translation>Information du {day}.</translation>
    </message>
    <message>
        <source>To be verified again after {day}.</source>
        <translation>À revérifier après le {day}.</translation>
    </message>
</context>
<context>
    <name>DiagnosisRow</name>
    <message>
        <source>More actions, {day}</source>
        <translation>Autres actions, {day}</translation>
    </message>
    <message>
        <source>Compare, send, delete</source>
        <translation>Comparer, envoyer, supprimer</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>PDF report, {day}</source>
        <translation>Rapport PDF, {day}</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Comparer avec le précédent</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Envoyer à mon conseiller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>What changed since {day}</source>
        <translation>Ce qui a changé depuis le {day}</translation>
    </message>
    <message>
        <source>{score} on {day}, {path}</source>
        <translation>{score} le {day}, {path}</translation>
    </message>
    <message>
        <source>From {earlier}, to {later}.</source>
        <translation>De {earlier}, à {later}.</translation>
    </message>
    <message>
        <source>One of the two is about one area only: it says nothing of the score of the firm.</source>
        <translation>L’un des deux ne porte que sur un axe&#x202f;: il ne dit rien du score de l’entreprise.</translation>
    </message>
    <message>
        <source>One of the two has too few answers for a score: there is no overall change.</source>
        <translation>L’un des deux a trop peu de réponses pour un score&#x202f;: il n’y a pas de changement d’ensemble.</translation>
    </message>
    <message>
        <source>No question has a score in both: there is no overall change.</source>
        <translation>Aucune question n’a de score dans les deux&#x202f;: il n’y a pas de changement d’ensemble.</translation>
    </message>
    <message>
        <source>The same version on both days.</source>
        <translation>La même version aux deux dates.</translation>
    </message>
    <message>
        <source>The same answers, with the weights of another version.</source>
        <translation>Les mêmes réponses, avec les poids d’une autre version.</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n apparue</numerusform>
            <numerusform>%n apparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the same ones count on both days.</source>
        <translation>Aucune&#x202f;: les mêmes comptent aux deux dates.</translation>
    </message>
    <message>
        <source>They count on one of the two days only</source>
        <translation>Elles ne comptent qu’à l’une des deux dates</translation>
    </message>
    <message>
        <source>{before} → {after} points of 100</source>
        <translation>{before} → {after} points sur 100</translation>
    </message>
    <message>
        <source>Not in the questionnaire of {day}</source>
        <translation>Absente du questionnaire du {day}</translation>
    </message>
    <message>
        <source>Not asked in the diagnosis of {day}</source>
        <translation>Pas posée dans le diagnostic du {day}</translation>
    </message>
    <message>
        <source>Asked differently on {day}</source>
        <translation>Posée autrement le {day}</translation>
    </message>
    <message>
        <source>Did not concern the firm on {day}</source>
        <translation>Ne concernait pas l’entreprise le {day}</translation>
    </message>
    <message>
        <source>Waited for an earlier answer on {day}</source>
        <translation>En attente d’une réponse précédente le {day}</translation>
    </message>
    <message>
        <source>Not applicable on {day}</source>
        <translation>Sans objet le {day}</translation>
    </message>
    <message>
        <source>“I don&apos;t know” on {day}</source>
        <translation>«&#x202f;Je ne sais pas&#x202f;» le {day}</translation>
    </message>
    <message>
        <source>No answer on {day}</source>
        <translation>Sans réponse le {day}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
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
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>What can help</source>
        <translation>Ce qui peut aider</translation>
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
        <source>Area by area</source>
        <translation>Axe par axe</translation>
    </message>
    <message>
        <source>The dashed mark: where it stood on {day}. After each score, the points gained or lost since.</source>
        <translation>Le repère en tirets&#x202f;: la situation du {day}. Après chaque score, les points gagnés ou perdus depuis.</translation>
    </message>
    <message>
        <source>Not concerned, and left out of the score: {names}.</source>
        <translation>Non concerné, et laissé hors du score&#x202f;: {names}.</translation>
    </message>
</context>
<context>
    <name>DuesCard</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>In force since {day}: still for you to do</source>
        <translation>En vigueur depuis le {day}&#x202f;: il vous reste à le faire</translation>
    </message>
</context>
<context>
    <name>EmptyBinDialog</name>
    <message>
        <source>Erase what is in the bin for good?</source>
        <translation>Effacer définitivement ce qui est dans la corbeille&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be erased and cannot come back. A backup made before keeps them until it is replaced in its turn.</source>
        <translation>
            <numerusform>%n élément sera effacé et ne pourra pas revenir. Une sauvegarde faite juste avant le garde jusqu’à ce qu’elle soit remplacée à son tour.</numerusform>
            <numerusform>%n éléments seront effacés et ne pourront pas revenir. Une sauvegarde faite juste avant les garde jusqu’à ce qu’elle soit remplacée à son tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>How far it is</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Why it is given up</source>
        <translation>Pourquoi elle est abandonnée</translation>
    </message>
    <message>
        <source>A few words: they help with the next plan.</source>
        <translation>Quelques mots&#x202f;: ils aideront pour le prochain plan.</translation>
    </message>
    <message>
        <source>For example 31/12/2028</source>
        <translation>Par exemple 31/12/2028</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Not given up yet: say in a few words why, or choose another state.</source>
        <translation>Pas encore abandonnée&#x202f;: dites en quelques mots pourquoi, ou choisissez un autre état.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Role or first name</source>
        <translation>Fonction ou prénom</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>À finir pour le</translation>
    </message>
    <message>
        <source>What it really cost (€)</source>
        <translation>Ce qu’elle a vraiment coûté (€)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Ce que vous décidez</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>Ce jour est avant celui du début.</translation>
    </message>
    <message>
        <source>This is not a date. Write the day, month and year: 31/12/2028.</source>
        <translation>Ce n’est pas une date. Écrivez le jour, le mois et l’année&#x202f;: 31/12/2028.</translation>
    </message>
    <message numerus="yes">
        <source>This note is too long: keep it under %n characters.</source>
        <translation>
            <numerusform>Cette note est trop longue&#x202f;: restez sous %n caractère.</numerusform>
            <numerusform>Cette note est trop longue&#x202f;: restez sous %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase “{firm}” for good?</source>
        <translation>Effacer définitivement «&#x202f;{firm}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>This goes from this computer and cannot come back:</source>
        <translation>Ceci sera effacé de cet ordinateur et ne pourra pas revenir&#x202f;:</translation>
    </message>
    <message>
        <source>Looking for everything that holds “{firm}”…</source>
        <translation>Recherche de tout ce qui contient «&#x202f;{firm}&#x202f;»…</translation>
    </message>
    <message numerus="yes">
        <source>the firm, its logo, and %n diagnosis(es) with their answers and notes</source>
        <translation>
            <numerusform>l’entreprise, son logo et %n diagnostic avec ses réponses et ses notes</numerusform>
            <numerusform>l’entreprise, son logo et %n diagnostics avec leurs réponses et leurs notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that hold it or may hold it:</source>
        <translation>
            <numerusform>%n sauvegarde qui la contient ou peut la contenir&#x202f;:</numerusform>
            <numerusform>%n sauvegardes qui la contiennent ou peuvent la contenir&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>A new backup of everything else takes their place.</source>
        <translation>Une nouvelle sauvegarde de tout le reste les remplace.</translation>
    </message>
    <message>
        <source>Reports and files that you saved or sent elsewhere are yours to erase.</source>
        <translation>Les rapports et les fichiers que vous avez enregistrés ou envoyés ailleurs restent à effacer par vous-même.</translation>
    </message>
    <message>
        <source>Erasing “{firm}”…</source>
        <translation>Effacement de «&#x202f;{firm}&#x202f;»…</translation>
    </message>
    <message>
        <source>“{firm}” is erased.</source>
        <translation>L’entreprise «&#x202f;{firm}&#x202f;» est effacée.</translation>
    </message>
    <message>
        <source>Nothing of it is left in this data, nor in its backups.</source>
        <translation>Il n’en reste rien dans ces données ni dans leurs sauvegardes.</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Je comprends que c’est irréversible</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
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
        <source>One readable file with all that is kept about this firm: its profile, its logo, every diagnosis with its answers and notes, and what is in the bin.</source>
        <translation>Un seul fichier lisible, avec tout ce qui est gardé sur cette entreprise&#x202f;: son profil, son logo, chaque diagnostic avec ses réponses et ses notes, et ce qui est dans la corbeille.</translation>
    </message>
    <message>
        <source>Export everything about {firm}</source>
        <translation>Tout exporter&#x202f;: {firm}</translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation>Fichier PMEdiag (*.pmediag)</translation>
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
        <translation>Il ne contient aucun diagnostic.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Il n’y a rien à ajouter.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, counted below</source>
        <translation>
            <numerusform>et %n autre, compté plus bas</numerusform>
            <numerusform>et %n autres, comptés plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Le restaurer</translation>
    </message>
    <message>
        <source>Restore it from the bin: {diagnosis}</source>
        <translation>Le restaurer de la corbeille&#x202f;: {diagnosis}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search the questions</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>A word of the question or of an answer</source>
        <translation>Un mot de la question ou d’une réponse</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>in its choices</source>
        <translation>dans les réponses proposées</translation>
    </message>
    <message>
        <source>in its help</source>
        <translation>dans l’aide</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n question trouvée</numerusform>
            <numerusform>%n questions trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No question holds these words. Try fewer words, or others.</source>
        <translation>Aucune question ne contient ces mots. Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to review</source>
        <translation>
            <numerusform>%n réponse à revoir</numerusform>
            <numerusform>%n réponses à revoir</numerusform>
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
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question sans réponse</numerusform>
            <numerusform>%n questions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered, and none is flagged.</source>
        <translation>Toutes les questions ont une réponse, et aucune n’est à revoir.</translation>
    </message>
    <message>
        <source>Below: what is left to look at.</source>
        <translation>Ci-dessous&#x202f;: ce qui reste à regarder.</translation>
    </message>
</context>
<context>
    <name>FinderList</name>
    <message>
        <source>Questions found</source>
        <translation>Questions trouvées</translation>
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
    <message numerus="yes">
        <source>This number has %n digit(s); a SIREN has 9 and a SIRET 14. Compare it with your papers.</source>
        <translation>
            <numerusform>Ce numéro a %n chiffre&#x202f;; un SIREN en a 9 et un SIRET 14. Comparez-le à vos papiers.</numerusform>
            <numerusform>Ce numéro a %n chiffres&#x202f;; un SIREN en a 9 et un SIRET 14. Comparez-le à vos papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a VAT number. The SIREN is its last nine digits: type those alone.</source>
        <translation>C’est un numéro de TVA. Le SIREN, ce sont ses neuf derniers chiffres&#x202f;: ne saisissez que ceux-là.</translation>
    </message>
    <message>
        <source>There is something else than digits in it. Type the 9 digits of the SIREN or the 14 of the SIRET.</source>
        <translation>Il y a autre chose que des chiffres. Saisissez les 9 chiffres du SIREN ou les 14 du SIRET.</translation>
    </message>
    <message>
        <source>No firm has a number of zeros. Leave it empty if you do not have it at hand.</source>
        <translation>Aucune entreprise n’a un numéro fait de zéros. Laissez le champ vide si vous ne l’avez pas sous la main.</translation>
    </message>
    <message>
        <source>One digit is wrong, or two are swapped; there is no telling which. Compare the number with your papers.</source>
        <translation>Un chiffre est faux, ou deux sont inversés&#x202f;; on ne peut pas savoir lequel. Comparez le numéro à vos papiers.</translation>
    </message>
    <message>
        <source>An SVG drawing cannot be used. Export it as a PNG or a JPEG and choose that.</source>
        <translation>Un dessin SVG ne peut pas être utilisé. Exportez-le en PNG ou en JPEG, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This image is too large: {width} × {height} pixels, where {side} a side and {pixels} million in all can be read. Choose a smaller copy; 600 × 300 is enough.</source>
        <translation>Cette image est trop grande&#x202f;: {width} × {height} pixels, alors que la limite est de {side} par côté et de {pixels} millions en tout. Choisissez une copie plus petite&#x202f;; 600 × 300 suffit.</translation>
    </message>
    <message>
        <source>This file could not be opened. Check that it is still there and that you may read it, or choose another.</source>
        <translation>Ce fichier n’a pas pu être ouvert. Vérifiez qu’il est toujours là et que vous avez le droit de le lire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB. Choose a lighter copy of the image.</source>
        <translation>Ce fichier dépasse {megabytes} Mo. Choisissez une copie plus légère de l’image.</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Choose a PNG or a JPEG.</source>
        <translation>Ce n’est pas une image lisible ici. Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>This image is damaged. Choose another copy of it, as a PNG or a JPEG.</source>
        <translation>Cette image est abîmée. Choisissez-en une autre copie, en PNG ou en JPEG.</translation>
    </message>
</context>
<context>
    <name>FirmEditor</name>
    <message>
        <source>Only the name is needed. Nothing leaves this computer.</source>
        <translation>Seul le nom est nécessaire. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>A new firm</source>
        <translation>Une nouvelle entreprise</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved, except what is marked above</source>
        <translation>Enregistré, sauf ce qui est signalé plus haut</translation>
    </message>
    <message>
        <source>You wanted to keep this data until {day}.</source>
        <translation>Vous vouliez garder ces données jusqu’au {day}.</translation>
    </message>
    <message>
        <source>That day has passed: erase the firm below, or choose a later day.</source>
        <translation>Cette date est passée&#x202f;: effacez l’entreprise plus bas, ou choisissez une date plus lointaine.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SIREN or SIRET</source>
        <translation>SIREN ou SIRET</translation>
    </message>
    <message>
        <source>An alias will do. It appears on this computer and on your reports.</source>
        <translation>Un alias suffit. Il figure sur cet ordinateur et sur vos rapports.</translation>
    </message>
    <message>
        <source>9 or 14 digits, with or without spaces. It is checked for typing errors, which does not prove that the firm exists.</source>
        <translation>9 ou 14 chiffres, avec ou sans espaces. Les fautes de frappe sont repérées, ce qui ne prouve pas que l’entreprise existe.</translation>
    </message>
    <message>
        <source>For example 31/12/2028</source>
        <translation>Par exemple 31/12/2028</translation>
    </message>
    <message>
        <source>Keep this firm&apos;s data until</source>
        <translation>Garder les données de cette entreprise jusqu’au</translation>
    </message>
    <message>
        <source>From the day after, PMEdiag reminds you to erase it. It erases nothing by itself. Empty: no reminder.</source>
        <translation>Dès le lendemain, PMEdiag vous rappelle de les effacer. Il n’efface rien de lui-même. Vide&#x202f;: pas de rappel.</translation>
    </message>
    <message numerus="yes">
        <source>This name is too long: keep it under %n characters.</source>
        <translation>
            <numerusform>Ce nom est trop long&#x202f;: restez sous %n caractère.</numerusform>
            <numerusform>Ce nom est trop long&#x202f;: restez sous %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the firm a name; an alias is enough.</source>
        <translation>Donnez un nom à l’entreprise&#x202f;; un alias suffit.</translation>
    </message>
    <message>
        <source>This is not a date. Write the day, month and year: 31/12/2028.</source>
        <translation>Ce n’est pas une date. Écrivez le jour, le mois et l’année&#x202f;: 31/12/2028.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a later one, or empty the field.</source>
        <translation>Cette date est passée. Choisissez-en une plus lointaine, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message numerus="yes">
        <source>All firms (%n)</source>
        <translation>
            <numerusform>Toutes les entreprises (%n)</numerusform>
            <numerusform>Toutes les entreprises (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmsList</name>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search the firms</source>
        <translation>Chercher parmi les entreprises</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>New firm</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>No firm is called that. Try a part of its name or number.</source>
        <translation>Aucune entreprise ne porte ce nom. Essayez une partie de son nom ou de son numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldedTicks</name>
    <message>
        <source>{on} of {count}</source>
        <translation>{on} sur {count}</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
</context>
<context>
    <name>Frontier</name>
    <message>
        <source>Curve of the gain by budget</source>
        <translation>Courbe du gain selon le budget</translation>
    </message>
    <message>
        <source>See the curve</source>
        <translation>Voir la courbe</translation>
    </message>
    <message>
        <source>More money would bring almost nothing.</source>
        <translation>Davantage d’argent n’apporterait presque rien.</translation>
    </message>
    <message>
        <source>Beyond {budget}, more money brings almost nothing.</source>
        <translation>Au-delà de {budget}, chaque euro de plus n’apporte presque rien.</translation>
    </message>
    <message>
        <source>{budget}: {gain}</source>
        <translation>{budget}&#x202f;: {gain}</translation>
    </message>
    <message>
        <source>your plan: {gain}</source>
        <translation>votre plan&#x202f;: {gain}</translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation>Budget (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Dépensé (€)</translation>
    </message>
    <message>
        <source>Gain by your priorities</source>
        <translation>Gain selon vos priorités</translation>
    </message>
    <message>
        <source>Gain of the score</source>
        <translation>Gain du score</translation>
    </message>
    <message>
        <source>Best gain by budget</source>
        <translation>Meilleur gain selon le budget</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your firm, in a few facts</source>
        <translation>Votre entreprise, en quelques faits</translation>
    </message>
    <message>
        <source>They choose the questions that concern you, and the words they are asked in.</source>
        <translation>Ils décident des questions qui vous concernent, et de leurs mots.</translation>
    </message>
    <message>
        <source>Only a name and whom you sell to are needed; the rest may stay empty.</source>
        <translation>Il suffit d’un nom et de dire à qui vous vendez&#x202f;; le reste peut rester vide.</translation>
    </message>
    <message>
        <source>None of these facts changes a score.</source>
        <translation>Aucun de ces faits ne change un score.</translation>
    </message>
    <message>
        <source>You can correct them later: the answers already given are kept.</source>
        <translation>Vous pourrez les corriger plus tard&#x202f;: les réponses déjà données sont gardées.</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>Passer au champ suivant</translation>
    </message>
    <message>
        <source>Go through the answers</source>
        <translation>Parcourir les réponses</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How much time do you have?</source>
        <translation>De combien de temps disposez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Choose how far to go today; you can go further later.</source>
        <translation>Choisissez jusqu’où aller aujourd’hui&#x202f;; vous pourrez aller plus loin ensuite.</translation>
    </message>
    <message>
        <source>Express: the most telling questions, in less than ten minutes, and a first level.</source>
        <translation>Express&#x202f;: les questions les plus parlantes, en moins de dix minutes, et un premier niveau.</translation>
    </message>
    <message>
        <source>Complete: all that concerns you, in 20 to 25 minutes, in two sittings if you like.</source>
        <translation>Complet&#x202f;: tout ce qui vous concerne, en 20 à 25 minutes, en deux fois si vous voulez.</translation>
    </message>
    <message>
        <source>From express to complete, nothing is asked twice.</source>
        <translation>De l’express au complet, rien n’est demandé deux fois.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Answering a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>One question at a time; each answer is saved as you give it.</source>
        <translation>Une question à la fois&#x202f;; chaque réponse est enregistrée dès que vous la donnez.</translation>
    </message>
    <message>
        <source>Choose what is true today, not what is planned.</source>
        <translation>Choisissez ce qui est vrai aujourd’hui, pas ce qui est prévu.</translation>
    </message>
    <message>
        <source>“I don&apos;t know” is an answer: the result gets wider, not lower, and says whom to ask.</source>
        <translation>«&#x202f;Je ne sais pas&#x202f;» est une réponse&#x202f;: le résultat s’élargit sans baisser, et dit à qui demander.</translation>
    </message>
    <message>
        <source>“Not applicable”, where it is offered, takes the question out of the figures.</source>
        <translation>«&#x202f;Sans objet&#x202f;», là où il est proposé, sort la question des calculs.</translation>
    </message>
    <message>
        <source>Flag an answer to find it again at the end; a note keeps what you saw.</source>
        <translation>Marquez une réponse à revoir pour la retrouver à la fin&#x202f;; une note garde ce que vous avez constaté.</translation>
    </message>
    <message>
        <source>Beside the question: why it is asked, an example, how to check in two minutes.</source>
        <translation>À côté de la question&#x202f;: pourquoi elle est posée, un exemple, comment vérifier en deux minutes.</translation>
    </message>
    <message>
        <source>You may stop at any time: you come back to this question.</source>
        <translation>Vous pouvez vous arrêter à tout moment&#x202f;: vous reviendrez à cette question.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Go from answer to answer</source>
        <translation>Passer d’une réponse à l’autre</translation>
    </message>
    <message>
        <source>Pick, then go on</source>
        <translation>Choisir, puis continuer</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Help on the question, and the steps</source>
        <translation>Aide sur la question, et étapes</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <source>All questions as a table</source>
        <translation>Toutes les questions en tableau</translation>
    </message>
    <message>
        <source>The same questions and answers, a row each, for whoever types fast.</source>
        <translation>Les mêmes questions et réponses, une par ligne, pour qui tape vite.</translation>
    </message>
    <message>
        <source>Each answer is saved at once, as on the page of the question.</source>
        <translation>Chaque réponse est enregistrée aussitôt, comme sur la page de la question.</translation>
    </message>
    <message>
        <source>A row that no longer concerns you goes away; its answer is kept.</source>
        <translation>Une ligne qui ne vous concerne plus disparaît&#x202f;; sa réponse est gardée.</translation>
    </message>
    <message>
        <source>From a row you can open the question itself, with its help.</source>
        <translation>D’une ligne, vous pouvez ouvrir la question elle-même, avec son aide.</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Passer d’une ligne à l’autre</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Ouvrir la question</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Une question à la fois</translation>
    </message>
    <message>
        <source>What matters most to you</source>
        <translation>Ce qui compte le plus pour vous</translation>
    </message>
    <message>
        <source>Say how much each area matters to your firm this year.</source>
        <translation>Dites combien chaque axe compte pour votre entreprise cette année.</translation>
    </message>
    <message>
        <source>It changes no score: it shows where to look first.</source>
        <translation>Cela ne change aucun score&#x202f;: cela montre où regarder d’abord.</translation>
    </message>
    <message>
        <source>You may skip it, or leave rows empty.</source>
        <translation>Vous pouvez passer, ou laisser des lignes vides.</translation>
    </message>
    <message>
        <source>The same value again takes it back.</source>
        <translation>La même valeur une seconde fois la retire.</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Avant de terminer</translation>
    </message>
    <message>
        <source>What has no answer, what you do not know, and what you flagged.</source>
        <translation>Ce qui n’a pas de réponse, ce que vous ne savez pas, et ce que vous avez marqué à revoir.</translation>
    </message>
    <message>
        <source>Choose a question to go back to it.</source>
        <translation>Choisissez une question pour y revenir.</translation>
    </message>
    <message>
        <source>You may finish with answers missing: the result is less precise, and says so.</source>
        <translation>Vous pouvez terminer avec des réponses manquantes&#x202f;: le résultat est moins précis, et le dit.</translation>
    </message>
    <message>
        <source>Finishing freezes the answers and the result. Later, another diagnosis shows what has changed.</source>
        <translation>Terminer fige les réponses et le résultat. Plus tard, un autre diagnostic montrera ce qui a bougé.</translation>
    </message>
    <message>
        <source>Home: go on from where you were</source>
        <translation>Accueil&#x202f;: reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Resume takes you back to the question where you stopped.</source>
        <translation>Reprendre vous ramène à la question où vous vous étiez arrêté.</translation>
    </message>
    <message>
        <source>The latest result opens with its button; all of them are under Progress.</source>
        <translation>Le dernier résultat s’ouvre par son bouton&#x202f;; tous sont dans Évolution.</translation>
    </message>
    <message>
        <source>What to check this week comes from your answers: what you did not know, and what you flagged.</source>
        <translation>Ce qui est à vérifier cette semaine vient de vos réponses&#x202f;: ce que vous ne saviez pas, et ce que vous avez marqué à revoir.</translation>
    </message>
    <message>
        <source>Before the first diagnosis there are three ways in: diagnose your firm, open a file that you received, or look at an example.</source>
        <translation>Avant le premier diagnostic, trois entrées&#x202f;: diagnostiquer votre entreprise, ouvrir un fichier reçu, ou voir un exemple.</translation>
    </message>
    <message>
        <source>Start a diagnosis</source>
        <translation>Commencer un diagnostic</translation>
    </message>
    <message>
        <source>Open a file that you received</source>
        <translation>Ouvrir un fichier reçu</translation>
    </message>
    <message>
        <source>Firm: what PMEdiag knows of your firm</source>
        <translation>Entreprise&#x202f;: ce que PMEdiag sait de la vôtre</translation>
    </message>
    <message>
        <source>The name may be an alias, such as “Firm A”.</source>
        <translation>Le nom peut être un alias, comme «&#x202f;Entreprise A&#x202f;».</translation>
    </message>
    <message>
        <source>The SIREN or SIRET number may stay empty. If it holds a typing error, PMEdiag says so: it cannot know which digit is wrong.</source>
        <translation>Le numéro SIREN ou SIRET peut rester vide. S’il contient une faute de frappe, PMEdiag le dit&#x202f;: il ne peut pas savoir quel chiffre est faux.</translation>
    </message>
    <message>
        <source>To find your sector, type a word of your trade; accents do not matter.</source>
        <translation>Pour trouver votre secteur, tapez un mot de votre métier&#x202f;; les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Your logo is printed on your reports.</source>
        <translation>Votre logo est imprimé sur vos rapports.</translation>
    </message>
    <message>
        <source>A diagnosis that is finished does not change with what you write here.</source>
        <translation>Un diagnostic terminé ne change pas avec ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>Go through a list</source>
        <translation>Parcourir une liste</translation>
    </message>
    <message>
        <source>Progress: your diagnoses, one after the other</source>
        <translation>Évolution&#x202f;: vos diagnostics, l’un après l’autre</translation>
    </message>
    <message>
        <source>The curve shows the score; the band around it shows what the answers that were not known leave open.</source>
        <translation>La courbe montre le score&#x202f;; la bande qui l’entoure montre ce que les réponses inconnues laissent ouvert.</translation>
    </message>
    <message>
        <source>Any two diagnoses can be compared: area by area, answer by answer.</source>
        <translation>Deux diagnostics quelconques se comparent&#x202f;: axe par axe, réponse par réponse.</translation>
    </message>
    <message>
        <source>Renewing asks the same questions again, with your earlier answer beside each.</source>
        <translation>Refaire le point repose les mêmes questions, avec votre réponse précédente à côté de chacune.</translation>
    </message>
    <message>
        <source>A deleted diagnosis goes to the bin, and can be restored for 30 days.</source>
        <translation>Un diagnostic supprimé va dans la corbeille, et peut être restauré pendant 30 jours.</translation>
    </message>
    <message>
        <source>Renew the latest diagnosis</source>
        <translation>Refaire le point</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Annuler une suppression</translation>
    </message>
    <message>
        <source>Comparing two diagnoses</source>
        <translation>Comparer deux diagnostics</translation>
    </message>
    <message>
        <source>The change has three parts: what really changed, what came from new or other questions, and what came from the questionnaire itself.</source>
        <translation>La variation a trois parts&#x202f;: ce qui a vraiment changé, ce qui vient de questions apparues ou disparues, et ce qui vient du questionnaire lui-même.</translation>
    </message>
    <message>
        <source>Only questions answered in both count as a real change.</source>
        <translation>Seules les questions répondues dans les deux comptent comme un vrai changement.</translation>
    </message>
    <message>
        <source>The answers that changed are listed, the largest changes first.</source>
        <translation>Les réponses qui ont changé sont listées, les plus grands changements d’abord.</translation>
    </message>
    <message>
        <source>Resources: who helps, who pays, what the law asks</source>
        <translation>Ressources&#x202f;: qui aide, qui paie, ce que la loi demande</translation>
    </message>
    <message>
        <source>What fits your firm comes first; it is read without the internet.</source>
        <translation>Ce qui correspond à votre entreprise vient d’abord&#x202f;; tout se lit sans internet.</translation>
    </message>
    <message>
        <source>“For you” is chosen from your answers and your region, ten at most. “Everything” holds the rest.</source>
        <translation>«&#x202f;Pour vous&#x202f;» est choisi d’après vos réponses et votre région, dix au plus. «&#x202f;Tout&#x202f;» contient le reste.</translation>
    </message>
    <message>
        <source>The calendar puts the duties that concern you in order of days.</source>
        <translation>Le calendrier range par jour les obligations qui vous concernent.</translation>
    </message>
    <message>
        <source>Nothing is granted here: a resource says whom to ask before you count on it, and when it was read.</source>
        <translation>Rien n’est accordé ici&#x202f;: une ressource dit à qui demander avant de compter dessus, et quand elle a été lue.</translation>
    </message>
    <message>
        <source>An address is shown whole, and copied in one click. It opens in your browser only if you ask for it.</source>
        <translation>Une adresse est montrée en entier et se copie en un clic. Elle ne s’ouvre dans votre navigateur que si vous le demandez.</translation>
    </message>
    <message>
        <source>Search the resources</source>
        <translation>Chercher dans les ressources</translation>
    </message>
    <message>
        <source>Go through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Open the first one found</source>
        <translation>Ouvrir la première trouvée</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Settings: how PMEdiag looks, and where it keeps your data</source>
        <translation>Réglages&#x202f;: l’aspect de PMEdiag, et où il garde vos données</translation>
    </message>
    <message>
        <source>Language: French or English; nothing has to be started again.</source>
        <translation>Langue&#x202f;: français ou anglais&#x202f;; rien n’est à redémarrer.</translation>
    </message>
    <message>
        <source>An address can be copied; nothing opens by itself.</source>
        <translation>Une adresse peut se copier&#x202f;; rien ne s’ouvre tout seul.</translation>
    </message>
    <message>
        <source>The name, the activity and the size of your firm decide which questions are asked, and appear on your reports.</source>
        <translation>Le nom, l’activité et la taille de votre entreprise décident des questions posées, et figurent sur vos rapports.</translation>
    </message>
    <message>
        <source>Home shows the diagnosis in progress, your latest result, and what to do and to check this week.</source>
        <translation>L’accueil montre le diagnostic en cours, votre dernier résultat, et ce qu’il y a à faire et à vérifier cette semaine.</translation>
    </message>
    <message>
        <source>The steps of this week come from your action plan: what is overdue, what is in progress, what to start with.</source>
        <translation>Les étapes de la semaine viennent de votre plan d’actions&#x202f;: ce qui est en retard, ce qui est en cours, par quoi commencer.</translation>
    </message>
    <message>
        <source>Here you can also export everything about the firm to one file, say until when to keep it, or erase it for good.</source>
        <translation>Vous pouvez aussi tout exporter sur l’entreprise en un seul fichier, dire jusqu’à quand la garder, ou l’effacer pour de bon.</translation>
    </message>
    <message>
        <source>Progress shows whether things have changed since the earlier diagnoses, and why.</source>
        <translation>Évolution montre si les choses ont bougé depuis les diagnostics précédents, et pourquoi.</translation>
    </message>
    <message>
        <source>What changed between two diagnoses of the same firm, and where it comes from.</source>
        <translation>Ce qui a bougé entre deux diagnostics de la même entreprise, et d’où cela vient.</translation>
    </message>
    <message>
        <source>Go back to all diagnoses</source>
        <translation>Revenir à tous les diagnostics</translation>
    </message>
    <message>
        <source>What you choose here applies at once, and next time too.</source>
        <translation>Ce que vous choisissez ici vaut tout de suite, et la prochaine fois aussi.</translation>
    </message>
    <message>
        <source>Text size: from 100 to 200%.</source>
        <translation>Taille du texte&#x202f;: de 100 à 200&#x202f;%.</translation>
    </message>
    <message>
        <source>Theme: light, dark, or that of the computer.</source>
        <translation>Thème&#x202f;: clair, sombre, ou celui de l’ordinateur.</translation>
    </message>
    <message>
        <source>Your data: see the folder, open it, move it, back it up, or go back to a backup. Going back to a backup can be undone.</source>
        <translation>Vos données&#x202f;: voir le dossier, l’ouvrir, le déplacer, le sauvegarder, ou revenir à une sauvegarde. Ce retour peut être annulé.</translation>
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
        <source>About: what PMEdiag is made of</source>
        <translation>À propos&#x202f;: de quoi PMEdiag est fait</translation>
    </message>
    <message>
        <source>About says which version you have, what becomes of your data, how the score comes about, and what is accessible or not.</source>
        <translation>À propos dit quelle version vous avez, ce que deviennent vos données, comment se forme le score, et ce qui est accessible ou non.</translation>
    </message>
    <message>
        <source>Each title unfolds with Enter or a click, and folds again.</source>
        <translation>Chaque titre se déplie avec Entrée ou un clic, et se replie.</translation>
    </message>
    <message>
        <source>Copy for support gives the versions to whoever helps you.</source>
        <translation>Copier pour l’assistance donne les versions à qui vous aide.</translation>
    </message>
    <message>
        <source>Unfold a title, or fold it</source>
        <translation>Déplier un titre, ou le replier</translation>
    </message>
    <message>
        <source>Reading your results</source>
        <translation>Lire vos résultats</translation>
    </message>
    <message>
        <source>Where your firm stands, why, and what to look at first.</source>
        <translation>Où en est votre entreprise, pourquoi, et quoi regarder d’abord.</translation>
    </message>
    <message>
        <source>The score comes with an interval: whatever the missing answers turn out to be, the score will lie inside.</source>
        <translation>Le score vient avec un intervalle&#x202f;: quelles que soient les réponses manquantes, le score s’y trouvera.</translation>
    </message>
    <message>
        <source>Alerts come first. They are shown whatever the score, and change none.</source>
        <translation>Les alertes viennent d’abord. Elles sont montrées quel que soit le score, et n’en changent aucun.</translation>
    </message>
    <message>
        <source>Choose an area to see every answer behind its score.</source>
        <translation>Choisissez un axe pour voir toutes les réponses derrière son score.</translation>
    </message>
    <message>
        <source>“See the table” gives the figures of the radar.</source>
        <translation>«&#x202f;Voir le tableau&#x202f;» donne les chiffres du radar.</translation>
    </message>
    <message>
        <source>“What would sharpen my result” lists the answers worth finding out, and whom to ask.</source>
        <translation>«&#x202f;Ce qui préciserait mon résultat&#x202f;» liste les réponses à chercher, et à qui les demander.</translation>
    </message>
    <message>
        <source>“Contact sheet” prepares a page for whoever may help you, with only what you tick.</source>
        <translation>«&#x202f;Fiche de mise en relation&#x202f;» prépare une page pour qui peut vous aider, avec seulement ce que vous cochez.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Faire le rapport</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Envoyer à mon conseiller</translation>
    </message>
    <message>
        <source>Go back to all results</source>
        <translation>Revenir à tous les résultats</translation>
    </message>
    <message>
        <source>One area, answer by answer</source>
        <translation>Un axe, réponse par réponse</translation>
    </message>
    <message>
        <source>The score of an area, and what each of its answers brings.</source>
        <translation>Le score d’un axe, et ce qu’apporte chacune de ses réponses.</translation>
    </message>
    <message>
        <source>Each question shows your answer, its points, and the next better one.</source>
        <translation>Chaque question montre votre réponse, ses points, et la réponse juste au-dessus.</translation>
    </message>
    <message>
        <source>While a diagnosis is in progress, an answer can be changed from here.</source>
        <translation>Tant que le diagnostic est en cours, une réponse peut être changée d’ici.</translation>
    </message>
    <message>
        <source>A question that does not concern you is left out of the score.</source>
        <translation>Une question qui ne vous concerne pas n’entre pas dans le score.</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>Comment ce score est calculé</translation>
    </message>
    <message>
        <source>Every step from the answers to the level, with your own figures.</source>
        <translation>Chaque étape, des réponses au niveau, avec vos propres chiffres.</translation>
    </message>
    <message>
        <source>From an answer to points, then to the areas, then to the score.</source>
        <translation>De la réponse aux points, puis aux axes, puis au score.</translation>
    </message>
    <message>
        <source>Why there is an interval, and what it promises.</source>
        <translation>Pourquoi il y a un intervalle, et ce qu’il garantit.</translation>
    </message>
    <message>
        <source>Which dangers hold the level back, and whether they hold for you.</source>
        <translation>Quels dangers retiennent le niveau, et s’ils vous concernent.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The result as a document of a few pages, to print or to give.</source>
        <translation>Le résultat en quelques pages, à imprimer ou à donner.</translation>
    </message>
    <message>
        <source>Look through it page by page before you save it.</source>
        <translation>Parcourez-le page à page avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>The first page is enough by itself; the answers stand at the end.</source>
        <translation>La première page se suffit&#x202f;; les réponses sont à la fin.</translation>
    </message>
    <message>
        <source>Your notes are printed too: read them before you give the report.</source>
        <translation>Vos notes sont imprimées aussi&#x202f;: relisez-les avant de donner le rapport.</translation>
    </message>
    <message>
        <source>Save it as a PDF, print it, or see it in its folder.</source>
        <translation>Enregistrez-le en PDF, imprimez-le, ou montrez-le dans son dossier.</translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation>Page suivante, page précédente</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sending to your adviser</source>
        <translation>Envoyer à votre conseiller</translation>
    </message>
    <message>
        <source>A file that your adviser opens in PMEdiag. You see what leaves before it is made.</source>
        <translation>Un fichier que votre conseiller ouvre dans PMEdiag. Vous voyez ce qui part avant qu’il soit créé.</translation>
    </message>
    <message>
        <source>You see what the files hold, and decide, before anything is added.</source>
        <translation>Vous voyez ce que contiennent les fichiers, et vous décidez, avant que rien ne soit ajouté.</translation>
    </message>
    <message>
        <source>Close and add nothing</source>
        <translation>Fermer sans rien ajouter</translation>
    </message>
    <message>
        <source>The file holds the firm, the answers and the result.</source>
        <translation>Le fichier contient l’entreprise, les réponses et le résultat.</translation>
    </message>
    <message>
        <source>Your notes go along only if you tick them.</source>
        <translation>Vos notes ne partent que si vous cochez la case.</translation>
    </message>
    <message>
        <source>PMEdiag sends nothing by itself: put the file on a stick, or into a message of yours.</source>
        <translation>PMEdiag n’envoie rien de lui-même&#x202f;: mettez le fichier sur une clé, ou joignez-le à un de vos messages.</translation>
    </message>
    <message>
        <source>Close without making it</source>
        <translation>Fermer sans créer le fichier</translation>
    </message>
    <message>
        <source>Opening a file that you received</source>
        <translation>Ouvrir un fichier reçu</translation>
    </message>
    <message>
        <source>Choose files, or drop them on the window: several at a time will do.</source>
        <translation>Choisissez des fichiers, ou déposez-les sur la fenêtre&#x202f;: plusieurs à la fois si vous voulez.</translation>
    </message>
    <message>
        <source>What is new is added; what is here already stays as it is. Where the answers differ you may keep both.</source>
        <translation>Ce qui est nouveau est ajouté&#x202f;; ce qui est déjà là reste tel quel. Si les réponses diffèrent, vous pouvez garder les deux.</translation>
    </message>
    <message>
        <source>A file that cannot be read is named with its reason; the others go on.</source>
        <translation>Un fichier qui ne peut pas être lu est nommé, avec la raison&#x202f;; les autres continuent.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Une sauvegarde est faite d’abord.</translation>
    </message>
    <message>
        <source>Action plan: what to start with</source>
        <translation>Plan d’actions&#x202f;: par quoi commencer</translation>
    </message>
    <message>
        <source>The plan chooses the actions that raise your score most within your budget and your time, and says which three come first.</source>
        <translation>Le plan choisit les actions qui améliorent le plus votre score dans votre budget et votre temps, et dit lesquelles faire d’abord.</translation>
    </message>
    <message>
        <source>Move the budget or the days, or type them: the plan, the score and the radar follow at once.</source>
        <translation>Déplacez le budget ou les jours, ou écrivez-les&#x202f;: le plan, le score et le radar suivent aussitôt.</translation>
    </message>
    <message>
        <source>A pin keeps an action in the plan whatever it costs; what answers an alert is pinned from the start.</source>
        <translation>Une punaise garde une action dans le plan, quel que soit son coût&#x202f;; ce qui répond à une alerte est gardé dès le départ.</translation>
    </message>
    <message>
        <source>A cross leaves an action out, with those that need it. You can take it back under “Why not the others”.</source>
        <translation>Une croix écarte une action, et celles qui en ont besoin. Elle se remet sous «&#x202f;Pourquoi pas les autres&#x202f;».</translation>
    </message>
    <message>
        <source>“+3 points” is what an action brings alone; together they may bring less, where two raise the same answer.</source>
        <translation>«&#x202f;+3 points&#x202f;» est ce qu’une action apporte seule&#x202f;; ensemble, elles peuvent apporter moins, quand deux améliorent la même réponse.</translation>
    </message>
    <message>
        <source>Costs are orders of magnitude; what you really pay can be noted.</source>
        <translation>Les coûts sont des ordres de grandeur&#x202f;; ce que vous payez vraiment peut se noter.</translation>
    </message>
    <message>
        <source>An action of your own counts in cost and days; the score ignores it.</source>
        <translation>Une action à vous compte dans le coût et les jours&#x202f;; le score l’ignore.</translation>
    </message>
    <message>
        <source>Move a slider by one step</source>
        <translation>Déplacer un curseur d’un cran</translation>
    </message>
    <message>
        <source>Open an action, keep it, leave it out</source>
        <translation>Ouvrir une action, la garder, l’écarter</translation>
    </message>
    <message>
        <source>Take back what was just left out</source>
        <translation>Remettre ce qui vient d’être écarté</translation>
    </message>
    <message>
        <source>One action, from the first step to the last</source>
        <translation>Une action, de la première étape à la dernière</translation>
    </message>
    <message>
        <source>Why it is worth it, how to go about it, what it takes, who helps; and what you decide: who does it, when, how far it is.</source>
        <translation>Pourquoi elle en vaut la peine, comment s’y prendre, ce qu’il faut, qui peut aider&#x202f;; et ce que vous décidez&#x202f;: qui, quand, où elle en est.</translation>
    </message>
    <message>
        <source>Each change is saved as soon as you leave its field.</source>
        <translation>Chaque changement est enregistré dès que vous quittez son champ.</translation>
    </message>
    <message>
        <source>“Done” changes no answer by itself: the questions concerned are asked again in the renewal of your diagnosis.</source>
        <translation>«&#x202f;Fait&#x202f;» ne change aucune réponse&#x202f;: les questions concernées sont reposées dans le renouvellement de votre diagnostic.</translation>
    </message>
    <message>
        <source>“Given up” asks for a reason, which helps with the next plan.</source>
        <translation>«&#x202f;Abandonné&#x202f;» demande une raison, utile pour le prochain plan.</translation>
    </message>
    <message>
        <source>After the day it was to be done by, Home and the plan say it is overdue.</source>
        <translation>Passé le jour où elle devait être finie, l’accueil et le plan disent qu’elle est en retard.</translation>
    </message>
    <message>
        <source>Choose how far it is</source>
        <translation>Choisir où elle en est</translation>
    </message>
    <message>
        <source>Go back to the whole plan</source>
        <translation>Revenir à tout le plan</translation>
    </message>
    <message>
        <source>The calendar of the plan</source>
        <translation>Le calendrier du plan</translation>
    </message>
    <message>
        <source>When each action can be worked on at the pace you gave, and when its effect shows.</source>
        <translation>Quand chaque action peut se faire au rythme que vous avez donné, et quand son effet se voit.</translation>
    </message>
    <message>
        <source>The table says the same with the days in words.</source>
        <translation>Le tableau dit la même chose, avec les jours en toutes lettres.</translation>
    </message>
    <message>
        <source>The file for your calendar holds the open actions, each on its day.</source>
        <translation>Le fichier pour votre agenda contient les actions à finir, chacune à son jour.</translation>
    </message>
    <message>
        <source>The spreadsheet holds every action with its figures.</source>
        <translation>Le tableur contient toutes les actions avec leurs chiffres.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>Tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Sur cet écran</translation>
    </message>
</context>
<context>
    <name>HelpFold</name>
    <message>
        <source>What can help</source>
        <translation>Ce qui peut aider</translation>
    </message>
    <message>
        <source>Nothing of the library is about this question.</source>
        <translation>Rien dans les ressources ne porte sur cette question.</translation>
    </message>
</context>
<context>
    <name>History</name>
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
        <source>express diagnosis, indicative</source>
        <translation>parcours express, indicatif</translation>
    </message>
    <message>
        <source>complete diagnosis</source>
        <translation>parcours complet</translation>
    </message>
    <message>
        <source>one area: {name}</source>
        <translation>un seul axe&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Between {low} and {high}</source>
        <translation>Entre {low} et {high}</translation>
    </message>
    <message>
        <source>First diagnosis of this area</source>
        <translation>Premier diagnostic de cet axe</translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation>Premier diagnostic</translation>
    </message>
    <message>
        <source>Another questionnaire than the one before: not to be compared</source>
        <translation>Un autre questionnaire que le précédent&#x202f;: pas de comparaison</translation>
    </message>
    <message>
        <source>{change}, with other questions</source>
        <translation>{change}, avec d’autres questions</translation>
    </message>
    <message>
        <source>Too few answers for a score yet.</source>
        <translation>Encore trop peu de réponses pour un score.</translation>
    </message>
    <message>
        <source>{score} out of 100 on {day}.</source>
        <translation>{score} sur 100 le {day}.</translation>
    </message>
    <message>
        <source>{score} out of 100 on {day}: {change}.</source>
        <translation>{score} sur 100 le {day}&#x202f;: {change}.</translation>
    </message>
    <message>
        <source>Since the first one, on {day}: {change}.</source>
        <translation>Depuis le premier, le {day}&#x202f;: {change}.</translation>
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
    <message numerus="yes">
        <source>%n question(s) to look at again after what you did</source>
        <translation>
            <numerusform>%n question à revoir après ce que vous avez fait</numerusform>
            <numerusform>%n questions à revoir après ce que vous avez fait</numerusform>
        </translation>
    </message>
    <message>
        <source>What you answer will say what has changed.</source>
        <translation>Ce que vous répondrez dira ce qui a changé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>No diagnosis in progress</source>
        <translation>Aucun diagnostic en cours</translation>
    </message>
    <message>
        <source>Renewing shows your previous answers beside the questions: you confirm what has not changed, and see what has.</source>
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
        <source>An express diagnosis asks about some of these uses only. The complete one tells where you stand.</source>
        <translation>Le parcours express n’interroge que sur une partie de ces usages. Le parcours complet dit où vous en êtes.</translation>
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
    <name>KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Every kind</source>
        <translation>Toutes les sortes</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>Sorte de ressource</translation>
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
        <translation>Diagnostic&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>score, level and alerts of %n diagnosis(es)</source>
        <translation>
            <numerusform>score, niveau et alertes de %n diagnostic</numerusform>
            <numerusform>score, niveau et alertes de %n diagnostics</numerusform>
        </translation>
    </message>
    <message>
        <source>Results:</source>
        <translation>Résultats&#x202f;:</translation>
    </message>
    <message>
        <source>Action plan:</source>
        <translation>Plan d’actions&#x202f;:</translation>
    </message>
    <message>
        <source>What matters to you:</source>
        <translation>Ce qui compte pour vous&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>for %n area(s)</source>
        <translation>
            <numerusform>pour %n axe</numerusform>
            <numerusform>pour %n axes</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>Mentions&#x202f;:</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>Reste ici&#x202f;:</translation>
    </message>
    <message>
        <source>your logo, and every other diagnosis</source>
        <translation>votre logo et tous les autres diagnostics</translation>
    </message>
    <message>
        <source>Firm:</source>
        <translation>Entreprise&#x202f;:</translation>
    </message>
    <message>
        <source>SIREN or SIRET:</source>
        <translation>SIREN ou SIRET&#x202f;:</translation>
    </message>
    <message>
        <source>NAF code:</source>
        <translation>Code NAF&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>what is said of %n action(s)</source>
        <translation>
            <numerusform>ce qui est dit de %n action</numerusform>
            <numerusform>ce qui est dit de %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>a budget of {euros} €</source>
        <translation>un budget de {euros}&#x202f;€</translation>
    </message>
    <message>
        <source>{days} days of work</source>
        <translation>{days} jours de travail</translation>
    </message>
    <message numerus="yes">
        <source>how %n answer(s) were verified</source>
        <translation>
            <numerusform>degré de vérification de %n réponse</numerusform>
            <numerusform>degré de vérification de %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to review</source>
        <translation>
            <numerusform>%n réponse à revoir</numerusform>
            <numerusform>%n réponses à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its profile: %n answer(s)</source>
        <translation>
            <numerusform>Son profil&#x202f;: %n réponse</numerusform>
            <numerusform>Son profil&#x202f;: %n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The resources proposed to you</source>
        <translation>Les ressources qui vous sont proposées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search the resources</source>
        <translation>Chercher dans les ressources</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Describe my firm</source>
        <translation>Décrire mon entreprise</translation>
    </message>
    <message>
        <source>For every firm</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>What can help you</source>
        <translation>Ce qui peut vous aider</translation>
    </message>
    <message>
        <source>What the law may ask of a firm, and from which day on.</source>
        <translation>Ce que la loi peut demander à une entreprise, et à partir de quand.</translation>
    </message>
    <message>
        <source>What the law asks of a firm like yours, and from which day on.</source>
        <translation>Ce que la loi demande à une entreprise comme la vôtre, et à partir de quand.</translation>
    </message>
    <message>
        <source>Every technical word of the screen, in plain words.</source>
        <translation>Chaque mot technique de l’écran, en clair.</translation>
    </message>
    <message>
        <source>Chosen from your answers, the weakest points first.</source>
        <translation>Choisi d’après vos réponses, les points faibles d’abord.</translation>
    </message>
    <message>
        <source>Chosen from the profile of the firm. A diagnosis chooses better.</source>
        <translation>Choisi d’après le profil de l’entreprise. Un diagnostic choisit mieux.</translation>
    </message>
    <message>
        <source>For every firm. Describe yours, and what fits it comes first.</source>
        <translation>Pour toutes les entreprises. Décrivez la vôtre, et ce qui lui correspond viendra d’abord.</translation>
    </message>
    <message>
        <source>Its region is not told: no regional aid is shown.</source>
        <translation>Sa région n’est pas indiquée&#x202f;: aucune aide régionale n’est proposée.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) that (concerns|concern) you, as far as your answers tell</source>
        <translation>
            <numerusform>%n échéance qui vous concerne, d’après ce que vous avez dit</numerusform>
            <numerusform>%n échéances qui vous concernent, d’après ce que vous avez dit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is granted in advance.</source>
        <translation>Rien ici n’est accordé d’avance.</translation>
    </message>
    <message>
        <source>All there is, kind by kind.</source>
        <translation>Tout ce que contient la bibliothèque, sorte par sorte.</translation>
    </message>
    <message>
        <source>All there is, kind by kind; what is not for your firm comes last and says so.</source>
        <translation>Tout ce que contient la bibliothèque, sorte par sorte&#x202f;; ce qui n’est pas pour votre entreprise vient en dernier et le dit.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>In your region, no digital aid could be verified: ask, and have what you are told confirmed in writing before you count on it.</source>
        <translation>Dans votre région, aucune aide au numérique n’a pu être vérifiée&#x202f;: demandez, et faites confirmer par écrit ce qu’on vous répond avant d’y compter.</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>The nearest day first.</source>
        <translation>Le jour le plus proche d’abord.</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>En vigueur aujourd’hui</translation>
    </message>
    <message>
        <source>The newest first.</source>
        <translation>Le plus récent d’abord.</translation>
    </message>
    <message>
        <source>The words that PMEdiag uses</source>
        <translation>Les mots que PMEdiag emploie</translation>
    </message>
    <message>
        <source>Nothing has these words. Try another one, or a shorter one.</source>
        <translation>Rien ne contient ces mots. Essayez-en un autre, ou un plus court.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible (duty|duties).</source>
        <translation>
            <numerusform>%n obligation possible.</numerusform>
            <numerusform>%n obligations possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe your firm to keep only yours.</source>
        <translation>Décrivez votre entreprise pour ne garder que les vôtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calendar of duties</source>
        <translation>Calendrier des obligations</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Mots expliqués</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>As its authors wrote it, in English.</source>
        <translation>Telle que ses auteurs l’ont écrite, en anglais.</translation>
    </message>
</context>
<context>
    <name>LicencesChapter</name>
    <message>
        <source>Licences of what is inside</source>
        <translation>Licences de ce qu’il contient</translation>
    </message>
    <message>
        <source>PMEdiag is free software: you may use it, copy it and change it.</source>
        <translation>PMEdiag est un logiciel libre&#x202f;: vous pouvez l’utiliser, le copier et le modifier.</translation>
    </message>
    <message>
        <source>It stands on the work of others, listed here with the licence that each of them chose. All of them let you use PMEdiag at no cost, in your firm too.</source>
        <translation>Il repose sur le travail d’autres, listé ici avec la licence que chacun a choisie. Toutes vous permettent d’utiliser PMEdiag gratuitement, dans votre entreprise aussi.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Lire la licence de {name}</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Cut out of Adobe&apos;s Source Sans 3, under another name as its licence asks.</source>
        <translation>Tirée de Source Sans 3, d’Adobe, sous un autre nom comme sa licence le demande.</translation>
    </message>
    <message>
        <source>Qt and PySide6 draw the window. They are libraries of their own, used unchanged under the LGPL version 3: you may study them, have their source and put another version of them in their place, in the PySide6 folder of the program. Their source: https://code.qt.io. What they are made of: https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Qt et PySide6 dessinent la fenêtre. Ce sont des bibliothèques à part, utilisées telles quelles sous la LGPL version 3&#x202f;: vous pouvez les étudier, avoir leur source et en mettre une autre version à leur place, dans le dossier PySide6 du programme. Leur source&#x202f;: https://code.qt.io. Ce dont elles sont faites&#x202f;: https://doc.qt.io/qt-6/licenses-used-in-qt.html.</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>A diagnosis of one area has no place on the curve of the firm.</source>
        <translation>Un diagnostic d’un seul axe n’a pas de place sur la courbe de l’entreprise.</translation>
    </message>
    <message>
        <source>How has the firm progressed?</source>
        <translation>Comment l’entreprise a-t-elle évolué&#x202f;?</translation>
    </message>
    <message>
        <source>Each finished diagnosis is a point on a curve: you will see what changed from one to the next, and why.</source>
        <translation>Chaque diagnostic terminé est un point d’une courbe&#x202f;: vous verrez ce qui a bougé de l’un au suivant, et pourquoi.</translation>
    </message>
    <message>
        <source>Resume the diagnosis</source>
        <translation>Reprendre le diagnostic</translation>
    </message>
    <message>
        <source>Renew the diagnosis</source>
        <translation>Refaire le point</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnostiquer mon entreprise</translation>
    </message>
    <message>
        <source>It takes its place here once it is finished.</source>
        <translation>Il prendra sa place ici une fois terminé.</translation>
    </message>
    <message>
        <source>Your previous answers are shown beside each question.</source>
        <translation>Vos réponses précédentes sont rappelées à côté de chaque question.</translation>
    </message>
    <message>
        <source>More than six months have passed: this is a good time.</source>
        <translation>Plus de six mois ont passé&#x202f;: c’est le bon moment.</translation>
    </message>
    <message>
        <source>Whether the score changed, and by how many points.</source>
        <translation>Si le score a bougé, et de combien de points.</translation>
    </message>
    <message>
        <source>Area by area, what is better, what is worse, what has not changed.</source>
        <translation>Axe par axe, ce qui va mieux, ce qui va moins bien, ce qui n’a pas bougé.</translation>
    </message>
    <message>
        <source>All diagnoses</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>A good time: from {day} on, or once something important has changed.</source>
        <translation>Le bon moment&#x202f;: à partir du {day}, ou dès que quelque chose d’important a changé.</translation>
    </message>
    <message>
        <source>What a second diagnosis will show</source>
        <translation>Ce que montrera un deuxième diagnostic</translation>
    </message>
    <message>
        <source>Which answers made the difference, and which questions came or went.</source>
        <translation>Quelles réponses ont fait la différence, et quelles questions sont apparues ou ont disparu.</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>An adviser reads one page first: untick what matters less.</source>
        <translation>Un conseiller lit d’abord une page&#x202f;: décochez ce qui compte moins.</translation>
    </message>
    <message>
        <source>Go to page {number}</source>
        <translation>Aller à la page {number}</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Your logo</source>
        <translation>Votre logo</translation>
    </message>
    <message>
        <source>It appears on your reports. A PNG or a JPEG; 600 × 300 is enough.</source>
        <translation>Il figure sur vos rapports. Un PNG ou un JPEG&#x202f;; 600 × 300 suffit.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose another image…</source>
        <translation>Choisir une autre image…</translation>
    </message>
    <message>
        <source>The logo shows. Save to keep it.</source>
        <translation>Le logo est affiché. Enregistrez pour le garder.</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Choisir votre logo</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>The logo is gone once you save.</source>
        <translation>Le logo disparaîtra quand vous enregistrerez.</translation>
    </message>
</context>
<context>
    <name>LogoPreview</name>
    <message>
        <source>Your logo, as it will be printed</source>
        <translation>Votre logo, tel qu’il sera imprimé</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Progress of the report</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MeansCard</name>
    <message>
        <source>Budget of the first year (€)</source>
        <translation>Budget de la première année (€)</translation>
    </message>
    <message>
        <source>Days you can give, in all</source>
        <translation>Temps disponible, en jours</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Jours par mois</translation>
    </message>
    <message>
        <source>Starting on</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>No action fits.</source>
        <translation>Aucune action ne tient.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s), {gain}.</source>
        <translation>
            <numerusform>%n action, {gain}.</numerusform>
            <numerusform>%n actions, {gain}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a limit that is all that brings something: give a budget or days to have a plan within your means.</source>
        <translation>Sans limite, c’est tout ce qui rapporte&#x202f;: donnez un budget ou des jours pour un plan à votre mesure.</translation>
    </message>
    <message>
        <source>This is not a date. Write the day, month and year: 31/12/2028.</source>
        <translation>Ce n’est pas une date. Écrivez le jour, le mois et l’année&#x202f;: 31/12/2028.</translation>
    </message>
    <message>
        <source>With the means I have</source>
        <translation>Avec mes moyens</translation>
    </message>
</context>
<context>
    <name>MethodChapter</name>
    <message>
        <source>The method in a nutshell</source>
        <translation>La méthode en bref</translation>
    </message>
    <message>
        <source>A guide to act by, not a certified measurement.</source>
        <translation>Un repère pour agir, non une mesure certifiée.</translation>
    </message>
    <message>
        <source>Points.</source>
        <translation>Points.</translation>
    </message>
    <message>
        <source>Each answer is worth 0 to 100 points, and each question weighs 1, 2 or 3.</source>
        <translation>Chaque réponse vaut de 0 à 100 points, et chaque question pèse 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>Score.</source>
        <translation>Score.</translation>
    </message>
    <message>
        <source>The score of an area is the average of its known answers. The areas all weigh the same in the overall score.</source>
        <translation>Le score d’un axe est la moyenne de ses réponses connues. Les axes pèsent tous autant dans le score d’ensemble.</translation>
    </message>
    <message>
        <source>Doubt.</source>
        <translation>Doute.</translation>
    </message>
    <message>
        <source>What is not known makes the interval wider and never lowers the score. Whatever the missing answers turn out to be, the score will lie inside.</source>
        <translation>Ce qui n’est pas connu élargit l’intervalle et ne fait jamais baisser le score. Quelles que soient les réponses manquantes, le score s’y trouvera.</translation>
    </message>
    <message>
        <source>Level.</source>
        <translation>Niveau.</translation>
    </message>
    <message>
        <source>It follows from the score and its doubt. A few serious dangers hold it back, whatever the score.</source>
        <translation>Il découle du score et de son doute. Quelques dangers sérieux le retiennent, quel que soit le score.</translation>
    </message>
    <message>
        <source>Same answers, same result.</source>
        <translation>Mêmes réponses, même résultat.</translation>
    </message>
    <message>
        <source>Your trade, your size and your region decide what is asked, never how much it weighs. Alerts are shown whatever the score.</source>
        <translation>Votre métier, votre taille et votre région décident des questions posées, jamais de leur poids. Les alertes sont montrées quel que soit le score.</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>Comment ce score est calculé</translation>
    </message>
    <message>
        <source>Once you have a result, the whole calculation is shown here with your own figures.</source>
        <translation>Dès que vous aurez un résultat, tout le calcul sera ici, avec vos propres chiffres.</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
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
        <source>Your activity, your size, your region: they decide which questions are asked and in which words, never how much they weigh.</source>
        <translation>Votre activité, votre taille, votre région&#x202f;: elles décident des questions posées et de leurs mots, jamais de leur poids.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>In this diagnosis, {counted} questions count and {scored} of them have a score.</source>
        <translation>Dans ce diagnostic, {counted} questions comptent, dont {scored} ont des points.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked, as an earlier answer had settled them; they count as that answer says.</source>
        <translation>
            <numerusform>Une question n’a pas été posée, car une réponse précédente l’avait réglée&#x202f;: elle compte selon cette réponse.</numerusform>
            <numerusform>%n questions n’ont pas été posées, car une réponse précédente les avait réglées&#x202f;: elles comptent selon cette réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of {weight}</source>
        <translation>{known} sur {weight}</translation>
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
        <source>The importance you give to an area, your notes, and how far an answer was verified.</source>
        <translation>L’importance que vous donnez à un axe, vos notes, et le degré de vérification d’une réponse.</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>Comment ce score est calculé</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Each proposed answer is worth 0 to 100 points, and each question weighs 1, 2 or 3, for a stated reason.</source>
        <translation>Chaque réponse proposée vaut de 0 à 100 points, et chaque question pèse 1, 2 ou 3, avec sa raison.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered “not applicable” (is|are) left out.</source>
        <translation>
            <numerusform>Une question, répondue «&#x202f;sans objet&#x202f;», est sortie du calcul.</numerusform>
            <numerusform>%n questions, répondues «&#x202f;sans objet&#x202f;», sont sorties du calcul.</numerusform>
        </translation>
    </message>
    <message>
        <source>2. From the points to the areas, and to the score</source>
        <translation>2. Des points aux axes, puis au score</translation>
    </message>
    <message>
        <source>The score of an area is the mean of the points of its known answers, each counted as many times as its question weighs.</source>
        <translation>Le score d’un axe est la moyenne des points de ses réponses connues, chacune comptée autant de fois que pèse sa question.</translation>
    </message>
    <message>
        <source>Mean of the areas</source>
        <translation>Moyenne des axes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Figures of each area</source>
        <translation>Chiffres de chaque axe</translation>
    </message>
    <message>
        <source>All the areas weigh the same in the overall score.</source>
        <translation>Tous les axes pèsent autant dans le score.</translation>
    </message>
    <message>
        <source>The areas all weigh the same: the score is their mean, ({terms}) / {count} = {score}, shown as {shown}.</source>
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
    <name>MissingFolderDialog</name>
    <message>
        <source>Your data is not where it was.</source>
        <translation>Vos données ne sont plus où elles étaient.</translation>
    </message>
    <message>
        <source>PMEdiag looks for it in this folder, which is not there:</source>
        <translation>PMEdiag les cherche dans ce dossier, qui n’est pas là&#x202f;:</translation>
    </message>
    <message>
        <source>If it is on a stick or on another disk, plug it in and try again. If you moved it, say where it is now. Nothing is lost or changed meanwhile.</source>
        <translation>Si elles sont sur une clé ou un autre disque, branchez-le et réessayez. Si vous les avez déplacées, dites où elles sont maintenant. D’ici là, rien n’est perdu ni changé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Say where it is…</source>
        <translation>Dire où elles sont…</translation>
    </message>
    <message>
        <source>Close PMEdiag</source>
        <translation>Fermer PMEdiag</translation>
    </message>
    <message>
        <source>Where is your data?</source>
        <translation>Où sont vos données&#x202f;?</translation>
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
    <name>MovedCard</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The same questions, answered differently, and what each does to the score.</source>
        <translation>Les mêmes questions, avec d’autres réponses, et l’effet de chacune sur le score.</translation>
    </message>
    <message>
        <source>Nothing: every question that counts twice kept its points.</source>
        <translation>Rien&#x202f;: chaque question qui compte aux deux dates a gardé ses points.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#x202f;:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant&#x202f;:</translation>
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
    <name>NoFirm</name>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnostiquer mon entreprise</translation>
    </message>
    <message>
        <source>Describe the firm only</source>
        <translation>Décrire seulement l’entreprise</translation>
    </message>
    <message>
        <source>Your firm will appear here</source>
        <translation>Votre entreprise sera ici</translation>
    </message>
    <message>
        <source>A diagnosis begins with a few words about it. You can then correct them here, add your SIREN and your logo, take all its data with you or erase it.</source>
        <translation>Un diagnostic commence par quelques mots sur elle. Ensuite, vous pourrez les corriger ici, ajouter votre SIREN et votre logo, emporter toutes ses données ou l’effacer.</translation>
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
        <translation>Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Type de fichier&#x202f;:</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Abandon en cours…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>An example: an invented firm</source>
        <translation>Un exemple&#x202f;: une entreprise inventée</translation>
    </message>
    <message>
        <source>Look around: this is what you will get for yours.</source>
        <translation>Faites le tour&#x202f;: voilà ce que vous obtiendrez pour la vôtre.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnostiquer mon entreprise</translation>
    </message>
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
        <source>An indicative result, from an express diagnosis</source>
        <translation>Un résultat indicatif, tiré du parcours express</translation>
    </message>
    <message>
        <source>The complete diagnosis goes further. Nothing is asked twice.</source>
        <translation>Le parcours complet va plus loin. Rien n’y est demandé deux fois.</translation>
    </message>
    <message>
        <source>Go on to the complete diagnosis</source>
        <translation>Passer au parcours complet</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Add an action of your own</source>
        <translation>Ajouter une action à vous</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>What can be done within an hour. May stay empty.</source>
        <translation>Ce qui se fait en une heure. Peut rester vide.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>In the first year, before tax. Empty: nothing.</source>
        <translation>La première année, hors taxes. Vide&#x202f;: rien.</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Coût (€)</translation>
    </message>
    <message>
        <source>Days of work, such as 0.5 or 3. Empty: none.</source>
        <translation>Des jours de travail, comme 0,5 ou 3. Vide&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Votre temps</translation>
    </message>
    <message>
        <source>Save the action</source>
        <translation>Enregistrer l’action</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans</translation>
    </message>
    <message>
        <source>What you typed is not kept yet.</source>
        <translation>Ce que vous avez écrit n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>Save it in the plan, or leave without it.</source>
        <translation>Enregistrez-le dans le plan, ou quittez sans le garder.</translation>
    </message>
    <message>
        <source>It stays in the plan and counts in cost and days; no score depends on it.</source>
        <translation>Elle reste dans le plan et compte dans le coût et les jours&#x202f;; aucun score n’en dépend.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Dites en quelques mots ce qu’il y a à faire.</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Open received files</source>
        <translation>Ouvrir des fichiers reçus</translation>
    </message>
    <message>
        <source>PMEdiag files (*.pmediag)</source>
        <translation>Fichiers PMEdiag (*.pmediag)</translation>
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
        <source>About %n questions chosen for your activity. A more precise result across the seven areas.</source>
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
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
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
    <name>Plan</name>
    <message>
        <source>rough estimate</source>
        <translation>estimation indicative</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>estimate {year}</source>
        <translation>estimation {year}</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>une demi-journée</translation>
    </message>
    <message>
        <source>effect at once</source>
        <translation>effet immédiat</translation>
    </message>
    <message numerus="yes">
        <source>effect after %n week(s)</source>
        <translation>
            <numerusform>effet après %n semaine</numerusform>
            <numerusform>effet après %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} point(s)</source>
        <translation>
            <numerusform>{points} point</numerusform>
            <numerusform>{points} points</numerusform>
        </translation>
    </message>
    <message>
        <source>prepares others</source>
        <translation>en prépare d’autres</translation>
    </message>
    <message>
        <source>answers an alert</source>
        <translation>répond à une alerte</translation>
    </message>
    <message>
        <source>being found</source>
        <translation>être trouvé</translation>
    </message>
    <message>
        <source>winning the order</source>
        <translation>convertir</translation>
    </message>
    <message>
        <source>selling more at a time</source>
        <translation>vendre plus à chaque fois</translation>
    </message>
    <message>
        <source>customers who come back</source>
        <translation>faire revenir</translation>
    </message>
    <message>
        <source>time saved</source>
        <translation>temps gagné</translation>
    </message>
    <message>
        <source>risk avoided</source>
        <translation>risque évité</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>You left it out</source>
        <translation>Vous l’avez écartée</translation>
    </message>
    <message>
        <source>It needs an action that you left out</source>
        <translation>Elle a besoin d’une action écartée</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Au-delà du budget</translation>
    </message>
    <message>
        <source>More days than there are</source>
        <translation>Plus de jours qu’il n’y en a</translation>
    </message>
    <message>
        <source>Others bring more</source>
        <translation>D’autres apportent plus</translation>
    </message>
    <message>
        <source>It adds nothing to the others</source>
        <translation>Elle n’ajoute rien aux autres</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>Given up on {day}</source>
        <translation>Abandonnée le {day}</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>{given_up}: {reason}</source>
        <translation>{given_up}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>cost {amount}</source>
        <translation>a coûté {amount}</translation>
    </message>
    <message>
        <source>What you keep takes {days} more than you can give.</source>
        <translation>Ce que vous gardez prend {days} de plus que vous n’en avez.</translation>
    </message>
    <message>
        <source>The actions that answer an alert take {days} more than you can give.</source>
        <translation>Les actions qui répondent à une alerte prennent {days} de plus que vous n’en avez.</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>according to {source}</source>
        <translation>d’après {source}</translation>
    </message>
    <message>
        <source>First year: {cost}. Then: {yearly} a year. Your time: {days}.</source>
        <translation>Première année&#x202f;: {cost}. Ensuite&#x202f;: {yearly} par an. Votre temps&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>First year: {cost}. Your time: {days}.</source>
        <translation>Première année&#x202f;: {cost}. Votre temps&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>What you keep costs {amount} more than the budget.</source>
        <translation>Ce que vous gardez coûte {amount} de plus que le budget.</translation>
    </message>
    <message>
        <source>The actions that answer an alert cost {amount} more than the budget.</source>
        <translation>Les actions qui répondent à une alerte coûtent {amount} de plus que le budget.</translation>
    </message>
    <message>
        <source>What moves most: {areas}.</source>
        <translation>Ce qui bouge le plus&#x202f;: {areas}.</translation>
    </message>
    <message numerus="yes">
        <source>If you do these %n action(s)</source>
        <translation>
            <numerusform>Si vous faites cette action</numerusform>
            <numerusform>Si vous faites ces %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a projection, not a promise: it becomes true once the actions are done and your answers say so.</source>
        <translation>C’est une projection, pas une promesse&#x202f;: elle devient vraie quand les actions sont faites et que vos réponses le disent.</translation>
    </message>
    <message>
        <source>The score would go from {before} to {after} out of 100.</source>
        <translation>Le score passerait de {before} à {after} sur 100.</translation>
    </message>
    <message>
        <source>The score would stay at {after} out of 100.</source>
        <translation>Le score resterait à {after} sur 100.</translation>
    </message>
    <message>
        <source>Your level would be “{after}” instead of “{before}”.</source>
        <translation>Votre niveau serait «&#x202f;{after}&#x202f;» au lieu de «&#x202f;{before}&#x202f;».</translation>
    </message>
    <message>
        <source>Your level would stay “{level}”.</source>
        <translation>Votre niveau resterait «&#x202f;{level}&#x202f;».</translation>
    </message>
    <message>
        <source>{low} or {high}</source>
        <translation>{low} ou {high}</translation>
    </message>
    <message>
        <source>{area} ({before} → {after})</source>
        <translation>{area} ({before} → {after})</translation>
    </message>
</context>
<context>
    <name>PlanFileDialog</name>
    <message>
        <source>Remind me the day before</source>
        <translation>Me le rappeler la veille</translation>
    </message>
    <message>
        <source>Your calendar rings at nine in the morning.</source>
        <translation>Votre agenda sonne à neuf heures du matin.</translation>
    </message>
    <message>
        <source>The plan in my calendar</source>
        <translation>Le plan dans mon agenda</translation>
    </message>
    <message>
        <source>The plan as a spreadsheet</source>
        <translation>Le plan dans un tableur</translation>
    </message>
    <message numerus="yes">
        <source>The file holds the %n action(s) with their days, costs and gains. Nothing else of the diagnosis leaves.</source>
        <translation>
            <numerusform>Le fichier contient l’action avec ses jours, son coût et son gain. Rien d’autre du diagnostic ne part.</numerusform>
            <numerusform>Le fichier contient les %n actions avec leurs jours, leurs coûts et leurs gains. Rien d’autre du diagnostic ne part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open action has a day yet: there is nothing to write.</source>
        <translation>Aucune action à finir n’a encore de jour&#x202f;: il n’y a rien à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n open action(s), each on its day. Open it with your calendar; a later file moves what is there already.</source>
        <translation>
            <numerusform>Le fichier contient %n action à finir, à son jour. Ouvrez-le avec votre agenda&#x202f;; un fichier plus récent déplace ce qui s’y trouve déjà.</numerusform>
            <numerusform>Le fichier contient %n actions à finir, chacune à son jour. Ouvrez-le avec votre agenda&#x202f;; un fichier plus récent déplace ce qui s’y trouve déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>PlanKeeper</name>
    <message>
        <source>“{action}” is left out of the plan.</source>
        <translation>«&#x202f;{action}&#x202f;» est écartée du plan.</translation>
    </message>
    <message>
        <source>It can be taken back at any time.</source>
        <translation>Vous pouvez la remettre à tout moment.</translation>
    </message>
    <message>
        <source>“{action}” is removed.</source>
        <translation>«&#x202f;{action}&#x202f;» est retirée.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Your plan is being worked out…</source>
        <translation>Votre plan se calcule…</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>Par quoi commencer</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>Finish a diagnosis: what to do first, within your means, will appear here.</source>
        <translation>Terminez un diagnostic&#x202f;: ce qu’il faut faire d’abord, selon vos moyens, apparaîtra ici.</translation>
    </message>
    <message>
        <source>Diagnose my firm</source>
        <translation>Diagnostiquer mon entreprise</translation>
    </message>
    <message>
        <source>This diagnosis looked at one area only. A plan weighs all areas against each other: go on with the complete diagnosis, nothing is asked twice.</source>
        <translation>Ce diagnostic n’a regardé qu’un domaine. Un plan les pèse tous ensemble&#x202f;: poursuivez avec le diagnostic complet, rien n’est demandé deux fois.</translation>
    </message>
    <message>
        <source>Too few answers are known to say what comes first. Find out what you marked “I don&apos;t know”, then renew the diagnosis.</source>
        <translation>Trop peu de réponses sont connues pour dire par quoi commencer. Renseignez-vous sur ce que vous avez marqué «&#x202f;Je ne sais pas&#x202f;», puis renouvelez le diagnostic.</translation>
    </message>
    <message>
        <source>Go on with all areas</source>
        <translation>Poursuivre avec tous les domaines</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>PreviousNote</name>
    <message>
        <source>Same as last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Key Enter on the answer of last time</source>
        <translation>Touche Entrée sur la réponse de la dernière fois</translation>
    </message>
    <message>
        <source>Last time, on {day}, you noted:</source>
        <translation>La dernière fois, le {day}, vous aviez noté&#x202f;:</translation>
    </message>
    <message>
        <source>The answers of {day} are marked “Last time”.</source>
        <translation>Les réponses du {day} sont marquées «&#x202f;La dernière fois&#x202f;».</translation>
    </message>
</context>
<context>
    <name>PrivacyChapter</name>
    <message>
        <source>Your data: where it is, who sees it</source>
        <translation>Vos données&#x202f;: où elles sont, qui les voit</translation>
    </message>
    <message>
        <source>It stays on this computer, and nobody receives it.</source>
        <translation>Elles restent sur cet ordinateur, et personne ne les reçoit.</translation>
    </message>
    <message>
        <source>In one folder of this computer:</source>
        <translation>Dans un seul dossier de cet ordinateur&#x202f;:</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Où elles sont.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>From Settings you can open this folder, move it or back it up.</source>
        <translation>Depuis Réglages, vous pouvez ouvrir ce dossier, le déplacer ou le sauvegarder.</translation>
    </message>
    <message>
        <source>Who receives it.</source>
        <translation>Qui les reçoit.</translation>
    </message>
    <message>
        <source>Nobody. There is no account, no statistics and no search for updates: PMEdiag never goes on the internet. In Resources, an address opens in your browser only when you ask for it, and nothing about the firm goes with it.</source>
        <translation>Personne. Il n’y a ni compte, ni statistiques, ni recherche de mises à jour&#x202f;: PMEdiag ne va jamais sur internet. Dans Ressources, une adresse ne s’ouvre dans votre navigateur que si vous le demandez, et rien de l’entreprise ne part avec elle.</translation>
    </message>
    <message>
        <source>A file that you give.</source>
        <translation>Un fichier que vous donnez.</translation>
    </message>
    <message>
        <source>A .pmediag file holds what you entered about the firm, the answers with their dates, the result and the action plan; your notes, and who does what, only if you say so. You see the list before the file is made.</source>
        <translation>Un fichier .pmediag contient ce que vous avez saisi sur l’entreprise, les réponses avec leurs dates, le résultat et le plan d’action&#x202f;; vos notes, et qui fait quoi, seulement si vous le voulez. Vous en voyez la liste avant que le fichier ne soit créé.</translation>
    </message>
    <message>
        <source>A report that you give.</source>
        <translation>Un rapport que vous donnez.</translation>
    </message>
    <message>
        <source>The PDF holds the name of the firm, its profile, the answers, the notes and the result. What you have given is in other hands: PMEdiag cannot call it back.</source>
        <translation>Le PDF contient le nom de l’entreprise, son profil, les réponses, les notes et le résultat. Ce que vous avez donné est en d’autres mains&#x202f;: PMEdiag ne peut pas le rappeler.</translation>
    </message>
    <message>
        <source>Deleting.</source>
        <translation>Supprimer.</translation>
    </message>
    <message>
        <source>What you delete goes to the bin. You can restore it for 30 days; after that it is gone from the data, and from the backups as newer ones replace them.</source>
        <translation>Ce que vous supprimez va dans la corbeille. Vous pouvez le restaurer pendant 30 jours&#x202f;; ensuite il disparaît des données, et des sauvegardes à mesure que de plus récentes les remplacent.</translation>
    </message>
    <message>
        <source>Erasing.</source>
        <translation>Effacer.</translation>
    </message>
    <message>
        <source>Under Firm, erasing takes away a firm and its diagnoses at once and for good, from the data and from the backups, which are named first. It cannot be undone.</source>
        <translation>Dans Entreprise, effacer retire une entreprise et ses diagnostics tout de suite et pour de bon, des données et des sauvegardes, nommées d’abord. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Keep until.</source>
        <translation>Garder jusqu’au.</translation>
    </message>
    <message>
        <source>You may give a firm a last day. PMEdiag reminds you when it has passed, and erases nothing by itself.</source>
        <translation>Vous pouvez donner à une entreprise un dernier jour. PMEdiag vous le rappelle quand il est passé, et n’efface rien de lui-même.</translation>
    </message>
    <message>
        <source>Backups.</source>
        <translation>Sauvegardes.</translation>
    </message>
    <message>
        <source>They are made when you close PMEdiag and before anything large is changed. The ten latest stay, then one a day for a week, one a week for a month and one a month for half a year, on this computer too.</source>
        <translation>Elles sont faites quand vous fermez PMEdiag et avant tout grand changement. Les dix dernières restent, puis une par jour pendant une semaine, une par semaine pendant un mois et une par mois pendant six mois, sur cet ordinateur aussi.</translation>
    </message>
    <message>
        <source>The log.</source>
        <translation>Le journal.</translation>
    </message>
    <message>
        <source>For whoever mends a fault: times, codes and counts. Never a name, an answer or a note.</source>
        <translation>Pour qui répare une panne&#x202f;: des heures, des codes et des nombres. Jamais un nom, une réponse ou une note.</translation>
    </message>
    <message>
        <source>A shared computer.</source>
        <translation>Un ordinateur partagé.</translation>
    </message>
    <message>
        <source>PMEdiag has no password: whoever uses the same session of this computer can read your diagnoses. Use a session of your own, or keep the data folder on a stick that you take with you.</source>
        <translation>PMEdiag n’a pas de mot de passe&#x202f;: qui utilise la même session de cet ordinateur peut lire vos diagnostics. Utilisez une session à vous, ou gardez le dossier des données sur une clé que vous emportez.</translation>
    </message>
    <message>
        <source>Say little.</source>
        <translation>En dire peu.</translation>
    </message>
    <message>
        <source>The firm may have an alias, such as “Firm A”. Keep names of people and passwords out of the notes: a role says enough.</source>
        <translation>L’entreprise peut avoir un alias, comme «&#x202f;Entreprise A&#x202f;». Pas de noms de personnes ni de mots de passe dans les notes&#x202f;: une fonction suffit.</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>{question} (optional)</source>
        <translation>{question} (facultatif)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
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
        <source>This name stays on this computer and appears on your report.</source>
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
    <name>Projection</name>
    <message>
        <source>with the plan</source>
        <translation>avec le plan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{area}: today {before}, with the plan {after}</source>
        <translation>{area}&#x202f;: aujourd’hui {before}, avec le plan {after}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>Score of each area, today and with the plan</source>
        <translation>Score de chaque domaine, aujourd’hui et avec le plan</translation>
    </message>
</context>
<context>
    <name>ProjectionCard</name>
    <message>
        <source>Where your plan leads</source>
        <translation>Où mène votre plan</translation>
    </message>
    <message>
        <source>Without an action, nothing moves yet.</source>
        <translation>Sans action, rien ne bouge encore.</translation>
    </message>
    <message>
        <source>Radar of the areas, today and with the plan</source>
        <translation>Radar des domaines, aujourd’hui et avec le plan</translation>
    </message>
    <message>
        <source>See the radar</source>
        <translation>Voir le radar</translation>
    </message>
</context>
<context>
    <name>PromisingCard</name>
    <message>
        <source>What can improve most</source>
        <translation>Ce qui peut le plus progresser</translation>
    </message>
    <message>
        <source>The answers where the most points are still to be gained.</source>
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
    <name>QuestionBody</name>
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
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Note of last time: {note}</source>
        <translation>Note de la dernière fois&#x202f;: {note}</translation>
    </message>
    <message>
        <source>To review · key R</source>
        <translation>À revoir · touche R</translation>
    </message>
    <message>
        <source>Note · key N</source>
        <translation>Note · touche N</translation>
    </message>
    <message>
        <source>Last time: {answer}</source>
        <translation>La dernière fois&#x202f;: {answer}</translation>
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
    <message>
        <source>All questions in a table</source>
        <translation>Toutes les questions en tableau</translation>
    </message>
    <message>
        <source>All questions in a table · Ctrl+T</source>
        <translation>Toutes les questions en tableau · Ctrl+T</translation>
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
        <source>1 to {last} to choose</source>
        <translation>1 à {last} pour choisir</translation>
    </message>
    <message>
        <source>1 to {last} to tick</source>
        <translation>1 à {last} pour cocher</translation>
    </message>
    <message>
        <source>Enter to go on</source>
        <translation>Entrée pour continuer</translation>
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
    <message>
        <source>C: nothing changed in this area</source>
        <translation>C&#x202f;: rien n’a changé dans cet axe</translation>
    </message>
    <message>
        <source>Ctrl+F: search · Ctrl+T: table</source>
        <translation>Ctrl+F&#x202f;: chercher · Ctrl+T&#x202f;: tableau</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>All the questions, with their answers</source>
        <translation>Toutes les questions, avec leurs réponses</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>QuestionTableModel</name>
    <message numerus="yes">
        <source>%n answer(s) of {asked}</source>
        <translation>
            <numerusform>%n réponse sur {asked}</numerusform>
            <numerusform>%n réponses sur {asked}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Last time: {answer}</source>
        <translation>La dernière fois&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
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
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Réponse&#x202f;: {answer}</translation>
    </message>
</context>
<context>
    <name>QuestionnaireChapter</name>
    <message>
        <source>Version {version}, published on {day}.</source>
        <translation>Version {version}, publiée le {day}.</translation>
    </message>
    <message>
        <source>The questionnaire and its sources</source>
        <translation>Le questionnaire et ses sources</translation>
    </message>
    <message>
        <source>{title} (identifier: {id}).</source>
        <translation>{title} (identifiant&#x202f;: {id}).</translation>
    </message>
    <message>
        <source>A published version is never changed: each diagnosis keeps the questions it was made with.</source>
        <translation>Une version publiée n’est jamais modifiée&#x202f;: chaque diagnostic garde les questions avec lesquelles il a été fait.</translation>
    </message>
    <message>
        <source>What it draws on: {count} sources</source>
        <translation>Ce sur quoi il s’appuie&#x202f;: {count} sources</translation>
    </message>
    <message numerus="yes">
        <source>Version {version} is here too but has %n error(s): it is not used, and version {used} stays in use. Tell whoever made it:</source>
        <translation>
            <numerusform>La version {version} est là aussi, mais elle contient %n erreur&#x202f;: elle n’est pas utilisée et la version {used} reste en service. Signalez-le à qui l’a faite&#x202f;:</numerusform>
            <numerusform>La version {version} est là aussi, mais elle contient %n erreurs&#x202f;: elle n’est pas utilisée et la version {used} reste en service. Signalez-le à qui l’a faite&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>the errors of version {version}</source>
        <translation>les erreurs de la version {version}</translation>
    </message>
    <message>
        <source>Copy the errors</source>
        <translation>Copier les erreurs</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>The dotted lines: the lowest and the highest that the score can still be.</source>
        <translation>En pointillé&#x202f;: le plus bas et le plus haut que le score peut encore atteindre.</translation>
    </message>
    <message>
        <source>See the radar</source>
        <translation>Voir le radar</translation>
    </message>
    <message>
        <source>Radar of the areas</source>
        <translation>Radar des axes</translation>
    </message>
    <message>
        <source>Area</source>
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
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Score of each area</source>
        <translation>Score de chaque axe</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>an action plan</source>
        <translation>un plan d’action</translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation>Nouveaux&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>New action plans: {count}.</source>
        <translation>Nouveaux plans d’action&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Déjà là&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Here with other answers or another plan: {count}.</source>
        <translation>Déjà là avec d’autres réponses ou un autre plan&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>In the bin: {count}.</source>
        <translation>Dans la corbeille&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Files refused: {count}.</source>
        <translation>Fichiers refusés&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Added beside yours: {count}.</source>
        <translation>Ajoutés à côté des vôtres&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Action plans added: {count}.</source>
        <translation>Plans d’action ajoutés&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Firms back from the bin: {count}.</source>
        <translation>Entreprises sorties de la corbeille&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Left out, what is here unchanged: {count}.</source>
        <translation>Laissés de côté, sans rien changer ici&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Also in another file of this list</source>
        <translation>Aussi dans un autre fichier de cette liste</translation>
    </message>
    <message>
        <source>New; its firm comes back from the bin</source>
        <translation>Nouveau&#x202f;; son entreprise sort de la corbeille</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already here; its action plan is new</source>
        <translation>Déjà là&#x202f;; son plan d’action est nouveau</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Already here, with other answers</source>
        <translation>Déjà là, avec d’autres réponses</translation>
    </message>
    <message>
        <source>In the bin here</source>
        <translation>Dans la corbeille, ici</translation>
    </message>
    <message>
        <source>Already here, with another budget or other days in its plan</source>
        <translation>Déjà là, avec un autre budget ou d’autres jours dans son plan</translation>
    </message>
    <message numerus="yes">
        <source>Already here, with another plan: %n action(s) (differs|differ)</source>
        <translation>
            <numerusform>Déjà là, avec un autre plan&#x202f;: %n action diffère</numerusform>
            <numerusform>Déjà là, avec un autre plan&#x202f;: %n actions diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>What this file brings</source>
        <translation>Ce que ce fichier apporte</translation>
    </message>
    <message numerus="yes">
        <source>What these %n files bring</source>
        <translation>
            <numerusform>Ce que ce fichier apporte</numerusform>
            <numerusform>Ce que ces %n fichiers apportent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n diagnosis(es)</source>
        <translation>
            <numerusform>Ajouter %n diagnostic</numerusform>
            <numerusform>Ajouter %n diagnostics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n action plan(s)</source>
        <translation>
            <numerusform>Ajouter %n plan d’action</numerusform>
            <numerusform>Ajouter %n plans d’action</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing can be added: no file could be read.</source>
        <translation>Il n’y a rien à ajouter&#x202f;: aucun fichier n’a pu être lu.</translation>
    </message>
    <message>
        <source>Nothing is added as long as yours are left alone.</source>
        <translation>Rien n’est ajouté si vous ne gardez que les vôtres.</translation>
    </message>
    <message>
        <source>There is nothing to add: nothing is new.</source>
        <translation>Il n’y a rien à ajouter&#x202f;: rien n’est nouveau.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) added.</source>
        <translation>
            <numerusform>%n diagnostic ajouté.</numerusform>
            <numerusform>%n diagnostics ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) added.</source>
        <translation>
            <numerusform>%n plan d’action ajouté.</numerusform>
            <numerusform>%n plans d’action ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Ouvrir le premier</translation>
    </message>
    <message>
        <source>Restoring from the bin…</source>
        <translation>Restauration depuis la corbeille…</translation>
    </message>
    <message>
        <source>What is here with other answers or another plan:</source>
        <translation>Ce qui est déjà là avec d’autres réponses ou un autre plan&#x202f;:</translation>
    </message>
    <message>
        <source>Leave mine alone</source>
        <translation>Ne pas toucher aux miens</translation>
    </message>
    <message>
        <source>What is here stays as it is, and those are not added.</source>
        <translation>Ce qui est ici reste tel quel, et ceux du fichier ne sont pas ajoutés.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Each is added beside mine, as another diagnosis.</source>
        <translation>Chacun est ajouté à côté du mien, comme un autre diagnostic.</translation>
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
    <name>RenewalNotice</name>
    <message>
        <source>Nothing changed in this area</source>
        <translation>Rien n’a changé dans cet axe</translation>
    </message>
    <message>
        <source>Key C</source>
        <translation>Touche C</translation>
    </message>
    <message>
        <source>The answers of {day} in “{area}” can be kept in one go.</source>
        <translation>Les réponses du {day} dans «&#x202f;{area}&#x202f;» peuvent être conservées d’un coup.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of last time kept in “{area}”.</source>
        <translation>
            <numerusform>%n réponse de la dernière fois conservée dans «&#x202f;{area}&#x202f;».</numerusform>
            <numerusform>%n réponses de la dernière fois conservées dans «&#x202f;{area}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still change them.</source>
        <translation>Vous pouvez encore les changer.</translation>
    </message>
</context>
<context>
    <name>ReportOutcome</name>
    <message>
        <source>How far the printing is</source>
        <translation>Avancement de l’impression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Report: {name}</source>
        <translation>Rapport&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save the report as a PDF: it can be printed from any computer.</source>
        <translation>Enregistrez le rapport en PDF&#x202f;: il s’imprime depuis n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Le rapport s’imprime…</translation>
    </message>
    <message numerus="yes">
        <source>The report is ready: %n page(s).</source>
        <translation>
            <numerusform>Le rapport est prêt&#x202f;: %n page.</numerusform>
            <numerusform>Le rapport est prêt&#x202f;: %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>Enregistrer en Word…</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>The report is being saved…</source>
        <translation>Le rapport s’enregistre…</translation>
    </message>
    <message>
        <source>The report is saved here:</source>
        <translation>Le rapport est enregistré ici&#x202f;:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Page {number} of {count} is being printed…</source>
        <translation>Page {number} sur {count} en cours d’impression…</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Le rapport n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The printer does not take it. Check that it is switched on, connected and has paper, or save the report as a PDF.</source>
        <translation>L’imprimante ne l’accepte pas. Vérifiez qu’elle est allumée, reliée et qu’elle a du papier, ou enregistrez le rapport en PDF.</translation>
    </message>
    <message>
        <source>This computer&apos;s PMEdiag cannot print.</source>
        <translation>Sur cet ordinateur, PMEdiag ne peut pas imprimer.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Aides</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Selling abroad</source>
        <translation>Vendre à l’étranger</translation>
    </message>
    <message>
        <source>Between firms</source>
        <translation>Entre entreprises</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Your region</source>
        <translation>Votre région</translation>
    </message>
    <message>
        <source>read in {month}, to be verified again before you count on it</source>
        <translation>lu en {month}, à revérifier avant de compter dessus</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à faire confirmer</translation>
    </message>
    <message>
        <source>a newer version may exist</source>
        <translation>version plus récente possible</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>not for your firm</source>
        <translation>pas pour votre entreprise</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>depends on your answers</source>
        <translation>selon vos réponses</translation>
    </message>
    <message>
        <source>lead to verify</source>
        <translation>piste à vérifier</translation>
    </message>
    <message>
        <source>read in {month}, to be verified again</source>
        <translation>lu en {month}, à revérifier</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to the data of {when}?</source>
        <translation>Revenir aux données du {when}&#x202f;?</translation>
    </message>
    <message>
        <source>It holds: {holds}.</source>
        <translation>Elles contiennent&#x202f;: {holds}.</translation>
    </message>
    <message>
        <source>It takes the place of what is here now: {holds}.</source>
        <translation>Elles prennent la place de ce qui est là maintenant&#x202f;: {holds}.</translation>
    </message>
    <message>
        <source>What is here now is kept: you find it in the same list, and can go back to it in the same way.</source>
        <translation>Ce qui est là maintenant est gardé&#x202f;: vous le retrouverez dans la même liste, et pourrez y revenir de la même façon.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <translation>Comment ce score est calculé</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Envoyer à mon conseiller</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Fiche de mise en relation</translation>
    </message>
    <message>
        <source>A page for an adviser or an institution</source>
        <translation>Une page pour un conseiller ou une institution</translation>
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
        <translation>Rien à dire pour l’instant</translation>
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
        <source>No question of this diagnosis concerns the firm.</source>
        <translation>Aucune question de ce diagnostic ne concerne l’entreprise.</translation>
    </message>
    <message>
        <source>express diagnosis</source>
        <translation>parcours express</translation>
    </message>
    <message>
        <source>complete diagnosis</source>
        <translation>parcours complet</translation>
    </message>
    <message>
        <source>one area</source>
        <translation>un seul axe</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} depuis le {day}</translation>
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
        <source>express</source>
        <translation>parcours express</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>parcours complet</translation>
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
    <message numerus="yes">
        <source>So far: %n use(s) out of {total} for sure, {possible} at most.</source>
        <translation>
            <numerusform>Pour l’instant&#x202f;: %n usage sûr sur {total}, {possible} au plus.</numerusform>
            <numerusform>Pour l’instant&#x202f;: %n usages sûrs sur {total}, {possible} au plus.</numerusform>
        </translation>
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
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Finish a diagnosis: its level, its alerts and what to do will appear here.</source>
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
        <source>What you flagged on the way.</source>
        <translation>Ce que vous avez marqué en chemin.</translation>
    </message>
    <message numerus="yes">
        <source>%n “I don&apos;t know”</source>
        <translation>
            <numerusform>%n «&#x202f;je ne sais pas&#x202f;»</numerusform>
            <numerusform>%n «&#x202f;je ne sais pas&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing makes the result less precise, never wrong.</source>
        <translation>Ce qui manque rend le résultat moins précis, jamais faux.</translation>
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
    <name>SavingDialog</name>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Le fichier est en cours d’écriture…</translation>
    </message>
    <message>
        <source>The file is ready.</source>
        <translation>Le fichier est prêt.</translation>
    </message>
    <message>
        <source>It is saved here and was read back:</source>
        <translation>Il est enregistré ici, et a été relu&#x202f;:</translation>
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
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
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
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>PMEdiag file (*.pmediag)</source>
        <translation>Fichier PMEdiag (*.pmediag)</translation>
    </message>
    <message>
        <source>Send to my adviser</source>
        <translation>Envoyer à mon conseiller</translation>
    </message>
    <message>
        <source>Give it to your adviser: attached to an e-mail, on a USB stick…</source>
        <translation>Donnez-le à votre conseiller&#x202f;: en pièce jointe d’un courriel, sur une clé USB…</translation>
    </message>
    <message>
        <source>Save the file for my adviser</source>
        <translation>Enregistrer le fichier pour mon conseiller</translation>
    </message>
    <message>
        <source>They say in your own words what the answers do not. Without the tick they stay here.</source>
        <translation>Elles disent avec vos mots ce que les réponses ne disent pas. Sans la coche, elles restent ici.</translation>
    </message>
    <message numerus="yes">
        <source>{count} character(s) in all.</source>
        <translation>
            <numerusform>{count} caractère en tout.</numerusform>
            <numerusform>{count} caractères en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With my %n note(s)</source>
        <translation>
            <numerusform>Avec ma note</numerusform>
            <numerusform>Avec mes %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the file holds:</source>
        <translation>Voici ce que contient le fichier&#x202f;:</translation>
    </message>
    <message>
        <source>PMEdiag sends nothing by itself</source>
        <translation>PMEdiag n’envoie rien de lui-même</translation>
    </message>
    <message>
        <source>It saves a file, which you give to whoever you choose. Anyone who has the file can read it.</source>
        <translation>Il enregistre un fichier, que vous donnez à qui vous voulez. Toute personne qui a ce fichier peut le lire.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{diagnoses}, {answers}</source>
        <translation>{diagnoses}, {answers}</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnostic</numerusform>
            <numerusform>%n diagnostics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a restore: {holds}</source>
        <translation>Remplacées lors d’un retour en arrière&#x202f;: {holds}</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>Restoring your data…</source>
        <translation>Restauration de vos données…</translation>
    </message>
    <message>
        <source>Where should the data go?</source>
        <translation>Où mettre vos données&#x202f;?</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>Déplacement de vos données…</translation>
    </message>
    <message>
        <source>Opening the data of this folder…</source>
        <translation>Ouverture des données de ce dossier…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>The bin holds %n deleted item(s).</source>
        <translation>
            <numerusform>La corbeille contient %n élément supprimé.</numerusform>
            <numerusform>La corbeille contient %n éléments supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Make PMEdiag suit you</source>
        <translation>Réglez PMEdiag à votre convenance</translation>
    </message>
    <message>
        <source>Each change applies at once.</source>
        <translation>Chaque changement s’applique aussitôt.</translation>
    </message>
    <message>
        <source>High contrast and reduced motion follow the settings of your system.</source>
        <translation>Le contraste élevé et la réduction des animations suivent les réglages de votre système.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What you delete stays there for 30 days.</source>
        <translation>Ce que vous supprimez y reste 30 jours.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#x202f;%</translation>
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
    <name>SheetDialog</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Ouvrir pour imprimer</translation>
    </message>
    <message>
        <source>With what there is to know, what to prepare, whom to verify it with, the addresses in full and the day it was read.</source>
        <translation>Avec ce qu’il faut savoir, ce qu’il faut préparer, à qui le faire vérifier, les adresses en entier et le jour de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet of %n resource(s)</source>
        <translation>
            <numerusform>Une fiche d’une ressource</numerusform>
            <numerusform>Une fiche de %n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being written…</source>
        <translation>La fiche s’écrit…</translation>
    </message>
    <message>
        <source>The sheet is ready.</source>
        <translation>La fiche est prête.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Tab goes to the next item, Shift+Tab back to the one before; Enter or Space activates it, Esc closes what is open on top.</source>
        <translation>Tab passe à l’élément suivant, Maj+Tab au précédent&#x202f;; Entrée ou Espace l’active, Échap ferme ce qui est ouvert par-dessus.</translation>
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
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Nothing changed in this area</source>
        <translation>Rien n’a changé dans cet axe</translation>
    </message>
    <message>
        <source>Key C</source>
        <translation>Touche C</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <source>Search the questions · Ctrl+F</source>
        <translation>Chercher dans les questions · Ctrl+F</translation>
    </message>
    <message>
        <source>Questions to review: flagged, unknown or without an answer</source>
        <translation>Questions à revoir&#x202f;: signalées, sans réponse, ou répondues par «&#x202f;je ne sais pas&#x202f;»</translation>
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
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Questions to review</source>
        <translation>Questions à revoir</translation>
    </message>
    <message>
        <source>Express diagnosis</source>
        <translation>Parcours express</translation>
    </message>
    <message>
        <source>Complete diagnosis</source>
        <translation>Parcours complet</translation>
    </message>
    <message>
        <source>One area</source>
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
    <name>SpreadCard</name>
    <message>
        <source>See the chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Some answers are not known yet: your level may still change.</source>
        <translation>Certaines réponses ne sont pas encore connues&#x202f;: votre niveau peut changer.</translation>
    </message>
    <message>
        <source>At the right: at least basic, from 4 of 12 uses on. Edged: your level.</source>
        <translation>À droite&#x202f;: au moins basique, à partir de 4 usages sur 12. Entouré&#x202f;: votre niveau.</translation>
    </message>
    <message>
        <source>Digital intensity by size, {year}</source>
        <translation>Intensité numérique selon la taille, {year}</translation>
    </message>
    <message>
        <source>Digital intensity by country, {size}, {year}</source>
        <translation>Intensité numérique par pays, {size}, {year}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basique</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>What holds up well</source>
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
    <name>TablePage</name>
    <message>
        <source>All the questions at a glance</source>
        <translation>Toutes les questions d’un coup d’œil</translation>
    </message>
    <message>
        <source>One question at a time · Ctrl+T</source>
        <translation>Une question à la fois · Ctrl+T</translation>
    </message>
    <message>
        <source>Review and finish</source>
        <translation>Relire et terminer</translation>
    </message>
    <message>
        <source>Search the questions · Ctrl+F</source>
        <translation>Chercher dans les questions · Ctrl+F</translation>
    </message>
    <message>
        <source>Questions to review: flagged, unknown or without an answer</source>
        <translation>Questions à revoir&#x202f;: signalées, sans réponse, ou répondues par «&#x202f;je ne sais pas&#x202f;»</translation>
    </message>
    <message>
        <source>1 to 9, ?, - to choose</source>
        <translation>1 à 9,&#x202f;?, - pour choisir</translation>
    </message>
    <message>
        <source>Enter for the next one</source>
        <translation>Entrée pour la suivante</translation>
    </message>
    <message>
        <source>R to flag</source>
        <translation>R pour la signaler</translation>
    </message>
    <message>
        <source>N for a note</source>
        <translation>N pour une note</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {asked}</source>
        <translation>
            <numerusform>%n réponse sur {asked}</numerusform>
            <numerusform>%n réponses sur {asked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of last time kept in “{area}”.</source>
        <translation>
            <numerusform>%n réponse de la dernière fois conservée dans «&#x202f;{area}&#x202f;».</numerusform>
            <numerusform>%n réponses de la dernière fois conservées dans «&#x202f;{area}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only question without an answer.</source>
        <translation>C’est la seule question sans réponse.</translation>
    </message>
    <message>
        <source>Questions to review</source>
        <translation>Questions à revoir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Chercher dans les questions</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Une question à la fois</translation>
    </message>
</context>
<context>
    <name>TakenFolderDialog</name>
    <message>
        <source>This folder already holds diagnoses.</source>
        <translation>Ce dossier contient déjà des diagnostics.</translation>
    </message>
    <message>
        <source>Nothing was moved. You can work with the data of this folder from now on: what you have now stays where it is, and you can come back to it.</source>
        <translation>Rien n’a été déplacé. Vous pouvez travailler désormais avec les données de ce dossier&#x202f;: celles que vous avez maintenant restent où elles sont, et vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>Use the data of this folder</source>
        <translation>Utiliser les données de ce dossier</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Calendar of the plan</source>
        <translation>Calendrier du plan</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>Key Esc</source>
        <translation>Touche Échap</translation>
    </message>
    <message>
        <source>File for my calendar…</source>
        <translation>Fichier pour mon agenda…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Tableur…</translation>
    </message>
    <message>
        <source>When to do what</source>
        <translation>Quand faire quoi</translation>
    </message>
    <message>
        <source>No action is in the plan yet.</source>
        <translation>Aucune action n’est encore dans le plan.</translation>
    </message>
    <message>
        <source>At {days} a month, starting on {day}.</source>
        <translation>À raison de {days} par mois, à partir du {day}.</translation>
    </message>
    <message>
        <source>Without a budget or days, the calendar keeps the priorities and what you decided.</source>
        <translation>Sans budget ni nombre de jours, le calendrier garde les priorités et ce que vous avez décidé.</translation>
    </message>
    <message>
        <source>A duty comes first: {day}</source>
        <translation>Une obligation vient avant&#x202f;: {day}</translation>
    </message>
    <message>
        <source>{duty}. The calendar ends “{action}” later: give it days of its own, or more days a month.</source>
        <translation>{duty}. Le calendrier finit «&#x202f;{action}&#x202f;» plus tard&#x202f;: donnez-lui ses propres dates, ou plus de jours par mois.</translation>
    </message>
    <message>
        <source>Timeline of the plan, month by month</source>
        <translation>Frise du plan, mois par mois</translation>
    </message>
    <message>
        <source>See the timeline</source>
        <translation>Voir la frise</translation>
    </message>
    <message>
        <source>A bar: the work. A circle: when its effect shows.</source>
        <translation>Une barre&#x202f;: le travail. Un rond&#x202f;: le moment où l’effet se voit.</translation>
    </message>
    <message>
        <source>Overdue: {action}</source>
        <translation>En retard&#x202f;: {action}</translation>
    </message>
    <message>
        <source>{action}: from {first} to {last}</source>
        <translation>{action}&#x202f;: du {first} au {last}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Days of each action</source>
        <translation>Jours de chaque action</translation>
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
    <name>UnsavedDialog</name>
    <message>
        <source>The changes to “{firm}” are not saved.</source>
        <translation>Les changements de «&#x202f;{firm}&#x202f;» ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>The new firm is not saved.</source>
        <translation>La nouvelle entreprise n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Save them before you go on?</source>
        <translation>Les enregistrer avant de continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Continuer sans eux</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>The versions above: no name, no answer</source>
        <translation>Les versions ci-dessus&#x202f;: aucun nom, aucune réponse</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>See the whole plan</source>
        <translation>Voir tout le plan</translation>
    </message>
    <message>
        <source>Your action plan says what to start with, within your means.</source>
        <translation>Votre plan d’actions dit par quoi commencer, selon vos moyens.</translation>
    </message>
    <message>
        <source>See what to start with</source>
        <translation>Voir par quoi commencer</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue.</source>
        <translation>
            <numerusform>%n action en retard.</numerusform>
            <numerusform>%n actions en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in progress.</source>
        <translation>
            <numerusform>%n action en cours.</numerusform>
            <numerusform>%n actions en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>First steps, an hour at most each.</source>
        <translation>De premières étapes, une heure au plus chacune.</translation>
    </message>
    <message>
        <source>Nothing is waiting: see the plan to go on.</source>
        <translation>Rien n’attend&#x202f;: voyez le plan pour continuer.</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>WentCard</name>
    <message numerus="yes">
        <source>%n question(s) that went</source>
        <translation>
            <numerusform>%n question disparue</numerusform>
            <numerusform>%n questions disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>They counted before and do not now.</source>
        <translation>Elles comptaient avant et ne comptent plus.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#x202f;:</translation>
    </message>
</context>
<context>
    <name>WordsFold</name>
    <message>
        <source>Words explained</source>
        <translation>Mots expliqués</translation>
    </message>
    <message>
        <source>This question uses none of the words of the glossary.</source>
        <translation>Cette question n’emploie aucun mot du glossaire.</translation>
    </message>
</context>
<context>
    <name>_HeadingButton</name>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Key C</source>
        <translation>Touche C</translation>
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
