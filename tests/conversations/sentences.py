"""Sentences that several conversations need, in each language."""

OPEN = {
    "en": "I want to open a technical support incident",
    "fr": "Je voudrais ouvrir un incident de support technique",
    "nl": "Ik wil graag een technisch ondersteuningsincident openen",
}
DESCRIPTION = {
    "en": "The activation of the server stops halfway and the screen stays black.",
    "fr": "L'activation du serveur s'arrête à mi-chemin et l'écran reste noir.",
    "nl": "De activering van de server stopt halverwege en het scherm blijft zwart.",
}
NEW_DESCRIPTION = {
    "en": "Since this morning the server reports that it could not be activated.",
    "fr": "Depuis ce matin, le serveur signale qu'il n'a pas pu être activé.",
    "nl": "Sinds vanmorgen meldt de server dat hij niet geactiveerd kon worden.",
}
SOUNDS_LIKE_CANCEL = {
    "en": "The setup stops and starts over again.",
    "fr": "L'installation s'arrête puis tout s'arrête",
    "nl": "De installatie stopt elke keer en begint opnieuw.",
}
YES = {"en": "yes", "fr": "oui", "nl": "ja"}
NO = {"en": "no", "fr": "non", "nl": "nee"}
CANCEL = {"en": "cancel", "fr": "annuler", "nl": "annuleren"}
GREETING = {"en": "Good morning!", "fr": "Bonjour !", "nl": "Goedemorgen!"}
THANKS = {"en": "thank you very much", "fr": "merci pour votre aide", "nl": "dank u wel"}
GOODBYE = {"en": "goodbye", "fr": "au revoir", "nl": "tot ziens"}
HELP = {"en": "What can you do?", "fr": "Que savez-vous faire ?", "nl": "Wat kun je allemaal?"}
HOW_MANY = {
    "en": "How many activations are left?",
    "fr": "Combien d'activations nous reste-t-il ?",
    "nl": "Hoeveel activeringen hebben we nog over?",
}
HOW_COUNTED = {
    "en": "How are activations counted?",
    "fr": "Comment les activations sont-elles comptabilisées ?",
    "nl": "Hoe worden activeringen geteld?",
}
HOW_MANY_INCIDENTS = {
    "en": "How many support incidents do we have left?",
    "fr": "Combien d'incidents de support nous reste-t-il ?",
    "nl": "Hoeveel ondersteuningsincidenten hebben we nog over?",
}
STATUS = {
    "en": "What is the status of my incident?",
    "fr": "Quel est le statut de mon incident ?",
    "nl": "Wat is de status van mijn incident?",
}
STATUS_OF = {
    "en": "What is the status of {}?",
    "fr": "Quel est le statut de {} ?",
    "nl": "Wat is de status van {}?",
}
SEVERITY = {"en": "severity {}", "fr": "gravité {}", "nl": "ernst {}"}
SEVERITY_WORDS = {
    "A": {"en": ["urgent", "it is critical"], "fr": ["urgent", "c'est bloquant"], "nl": ["dringend", "het is kritiek"]},
    "B": {"en": ["medium", "normal"], "fr": ["moyenne", "normale"], "nl": ["gemiddeld", "normaal"]},
    "C": {"en": ["low", "not urgent"], "fr": ["faible", "pas urgent"], "nl": ["laag", "niet dringend"]},
}
COMPUTER_IS = {"en": "the computer is {}", "fr": "l'ordinateur est {}", "nl": "de computer is {}"}
IN_LANGUAGE = {
    "en": {"en": "in English please", "fr": "en anglais s'il vous plaît", "nl": "in het Engels graag"},
    "fr": {"en": "in French please", "fr": "en français s'il vous plaît", "nl": "in het Frans graag"},
    "nl": {"en": "in Dutch please", "fr": "en néerlandais s'il vous plaît", "nl": "in het Nederlands graag"},
}
"""A request for a language, by the language that is wished for and the one that it is written in."""

IN_CZECH = {"en": "in Czech please", "fr": "en tchèque s'il vous plaît", "nl": "in het Tsjechisch graag"}
"""A request for a language that is not spoken yet."""

PASTED_ERRORS = (
    "Error 0x80070005: Access denied. The requested action requires elevated privileges on SRV-04.",
    "Windows can't activate right now. Try activating Windows later. If that doesn't work, contact your administrator.",
    "Product activation failed. Please contact your administrator for more information about activation.",
    "The activation server determined that the specified product key could not be used.",
    "This copy of Windows is not genuine",
)
"""What an English system shows, whatever language its partner speaks."""
