namespace FourPer1000.Collab.Web.Features.Moderate.Items;

internal static class ItemEditorTexts
{
    public static readonly Phrase AddTitle = new("Add an item to round {0}", "Ajouter une question au tour {0}", "Añadir un ítem a la ronda {0}");
    public static readonly Phrase EditTitle = new("Edit {0}", "Modifier {0}", "Editar {0}");
    public static readonly Phrase RewordTitle = new("Reword {0}", "Reformuler {0}", "Reformular {0}");
    public static readonly Phrase ChooseForm = new("How is it answered?", "Comment y répond-on\u00A0?", "¿Cómo se responde?");

    public static readonly Phrase Rating = new("Rating", "Notation", "Valoración");
    public static readonly Phrase RatingGist = new(
        "An Activity or a statement on one or several scales, such as importance and feasibility.",
        "Une activité ou un énoncé sur une ou plusieurs échelles, telles que l’importance et la faisabilité.",
        "Una actividad o un enunciado en una o varias escalas, como importancia y viabilidad.");
    public static readonly Phrase Estimate = new("Number", "Nombre", "Número");
    public static readonly Phrase EstimateGist = new(
        "A baseline or target with its unit, with a lowest and highest plausible value if wanted.",
        "Une référence ou une cible avec son unité, avec au besoin une valeur plausible basse et haute.",
        "Una línea de base o meta con su unidad, con un valor plausible mínimo y máximo si se quiere.");
    public static readonly Phrase Choice = new("Choice", "Choix", "Elección");
    public static readonly Phrase ChoiceGist = new(
        "One or several of the options you list.", "Une ou plusieurs des options que vous énumérez.", "Una o varias de las opciones que enumere.");
    public static readonly Phrase Ranking = new("Ranking", "Classement", "Ordenación");
    public static readonly Phrase RankingGist = new(
        "All options put in order, the best first.", "Toutes les options mises en ordre, la meilleure d’abord.", "Todas las opciones en orden, la mejor primero.");
    public static readonly Phrase Text = new("Open text", "Texte libre", "Texto libre");
    public static readonly Phrase TextGist = new(
        "Ideas in people’s own words; several lines make a list.", "Des idées dans les mots de chacun\u00A0; plusieurs lignes font une liste.", "Ideas con palabras propias; varias líneas forman una lista.");

    public static readonly Phrase Policy = new("Policy option", "Option de politique", "Opción de política");
    public static readonly Phrase PolicyGist = new(
        "An option weighed by desirability, feasibility, importance and confidence, on four points without a middle.",
        "Une option pesée selon l’intérêt, la faisabilité, l’importance et la confiance, sur quatre points sans milieu.",
        "Una opción ponderada por conveniencia, viabilidad, importancia y confianza, en cuatro puntos sin centro.");
    public static readonly Phrase PolicyScalesMissing = new(
        "The protocol of this study does not have all four scales of a policy Delphi. Add them on the page of the method first.",
        "Le protocole de cette étude n’a pas les quatre échelles d’un Delphi de politique. Ajoutez-les d’abord sur la page de la méthode.",
        "El protocolo de este estudio no tiene las cuatro escalas de un Delphi de políticas. Añádalas primero en la página del método.");
    public static readonly Phrase YesNo = new("Yes, no or abstain", "Oui, non ou abstention", "Sí, no o abstención");
    public static readonly Phrase YesNoGist = new(
        "A motion put to the vote; the share in favour is of those who said yes or no.",
        "Une motion mise aux voix\u00A0; la part favorable porte sur celles et ceux qui ont dit oui ou non.",
        "Una moción sometida a votación; la proporción a favor es de quienes dijeron sí o no.");
    public static readonly Phrase Allocation = new("100 points", "100 points", "100 puntos");
    public static readonly Phrase AllocationGist = new(
        "A hundred points given out among options: how much more one matters than another.",
        "Cent points répartis entre des options\u00A0: de combien l’une compte plus que l’autre.",
        "Cien puntos repartidos entre opciones: cuánto más importa una que otra.");
    public static readonly Phrase YearKind = new("Year", "Année", "Año");
    public static readonly Phrase YearKindGist = new(
        "The year in which something will be so.", "L’année où quelque chose sera acquis.", "El año en que algo será así.");
    public static readonly Phrase Reading = new("Text to read", "Texte à lire", "Texto para leer");
    public static readonly Phrase ReadingGist = new(
        "Something to know before the next items; nothing is asked or counted.",
        "Ce qu’il faut savoir avant les questions suivantes\u00A0; rien n’est demandé ni compté.",
        "Algo que conviene saber antes de los ítems siguientes; no se pregunta ni se cuenta nada.");
    public static readonly Phrase Earliest = new("Earliest year", "Année la plus précoce", "Primer año posible");
    public static readonly Phrase Latest = new("Latest year", "Année la plus tardive", "Último año posible");
    public static readonly Phrase YearsWrong = new(
        "The latest year must lie after the earliest.", "La dernière année doit suivre la première.", "El último año debe ser posterior al primero.");
    public static readonly Phrase Fewest = new("At least", "Au moins", "Como mínimo");
    public static readonly Phrase Most = new("At most", "Au plus", "Como máximo");
    public static readonly Phrase MostHint = new("Empty for all options", "Vide pour toutes les options", "Vacío para todas las opciones");
    public static readonly Phrase LimitsWrong = new(
        "Ask for at least one option, and for no more than there are.",
        "Demandez au moins une option, et pas plus qu’il n’y en a.",
        "Pida al menos una opción, y no más de las que hay.");

    public static readonly Phrase About = new("About the item", "À propos de la question", "Sobre el ítem");
    public static readonly Phrase Key = new("Key", "Clé", "Clave");
    public static readonly Phrase KeyHint = new(
        "Short and unique in the study; letters, digits and hyphens. It stands in every export.",
        "Courte et unique dans l’étude\u00A0; lettres, chiffres et tirets. Elle figure dans chaque export.",
        "Corta y única en el estudio; letras, cifras y guiones. Figura en todas las exportaciones.");
    public static readonly Phrase KeyWrong = new(
        "Use 1 to 40 letters, digits, points or hyphens.", "Utilisez de 1 à 40 lettres, chiffres, points ou tirets.", "Use de 1 a 40 letras, cifras, puntos o guiones.");
    public static readonly Phrase Purpose = new("What it is for", "À quoi elle sert", "Para qué sirve");
    public static readonly Phrase PurposeHint = new(
        "Agreed Activities become proposals, agreed targets become objective revisions.",
        "Les activités qui font accord deviennent des propositions, les cibles des révisions d’objectif.",
        "Las actividades con acuerdo se convierten en propuestas; las metas, en revisiones de objetivo.");
    public static readonly Phrase Category = new("Category of the Activity", "Catégorie de l’activité", "Categoría de la actividad");
    public static readonly Phrase NoCategory = new("None", "Aucune", "Ninguna");
    public static readonly Phrase CategoryNeeded = new(
        "An Activity needs a category.", "Une activité doit avoir une catégorie.", "Una actividad necesita una categoría.");
    public static readonly Phrase Required = new(
        "A sheet is complete only with it", "Une feuille n’est complète qu’avec elle", "Una hoja solo está completa con él");
    public static readonly Phrase RequiredHint = new(
        "A round can be sent without it all the same.", "Un tour peut tout de même être envoyé sans elle.", "Una ronda puede enviarse sin él de todos modos.");

    public static readonly Phrase Answer = new("The answer", "La réponse", "La respuesta");
    public static readonly Phrase Scales = new("Scales, in this order", "Échelles, dans cet ordre", "Escalas, en este orden");
    public static readonly Phrase ScalesHint = new(
        "The first one decides about the item.", "La première décide de la question.", "La primera decide sobre el ítem.");
    public static readonly Phrase ScalesNeeded = new("Choose at least one scale.", "Choisissez au moins une échelle.", "Elija al menos una escala.");
    public static readonly Phrase Lowest = new("Lowest possible number", "Plus petit nombre possible", "Número mínimo posible");
    public static readonly Phrase Highest = new("Highest possible number", "Plus grand nombre possible", "Número máximo posible");
    public static readonly Phrase NumberWrong = new(
        "Enter a number, such as 1,234.5.", "Entrez un nombre, par exemple 1\u202F234,5.", "Escriba un número, por ejemplo 1.234,5.");
    public static readonly Phrase RangeWrong = new(
        "The highest number must be above the lowest.", "Le plus grand nombre doit dépasser le plus petit.", "El número máximo debe ser mayor que el mínimo.");
    public static readonly Phrase Decimals = new("Decimals", "Décimales", "Decimales");
    public static readonly Phrase WithInterval = new(
        "Also ask for the lowest and highest plausible value", "Demander aussi la valeur plausible basse et haute", "Pedir también el valor plausible mínimo y máximo");
    public static readonly Phrase Role = new("What the number stands for", "Ce que le nombre représente", "Qué representa el número");
    public static readonly Phrase Year = new("Year it is for", "Année concernée", "Año al que se refiere");
    public static readonly Phrase Unit = new("Unit", "Unité", "Unidad");
    public static readonly Phrase Several = new("Several options may be chosen", "Plusieurs options peuvent être choisies", "Pueden elegirse varias opciones");
    public static readonly Phrase Options = new("Options, one a line", "Options, une par ligne", "Opciones, una por línea");
    public static readonly Phrase OptionsHint = new("In the same order in every language.", "Dans le même ordre dans chaque langue.", "En el mismo orden en cada idioma.");
    public static readonly Phrase OptionsNeeded = new("List at least two options.", "Indiquez au moins deux options.", "Indique al menos dos opciones.");
    public static readonly Phrase OptionsDiffer = new(
        "There are {0} options here and {1} in {2}. Each needs its translation on the same line.",
        "Il y a ici {0} options et {1} en {2}. Chacune doit avoir sa traduction à la même ligne.",
        "Aquí hay {0} opciones y {1} en {2}. Cada una necesita su traducción en la misma línea.");
    public static readonly Phrase Lines = new("Number of answer lines", "Nombre de lignes de réponse", "Número de líneas de respuesta");

    public static readonly Phrase Wording = new("Wording in three languages", "Textes en trois langues", "Textos en tres idiomas");
    public static readonly Phrase Heading = new("Heading", "Intitulé", "Encabezado");
    public static readonly Phrase Statement = new("Statement or question", "Énoncé ou question", "Enunciado o pregunta");
    public static readonly Phrase StatementNeeded = new(
        "Write the statement in at least one language.", "Écrivez l’énoncé dans au moins une langue.", "Escriba el enunciado en al menos un idioma.");
    public static readonly Phrase Background = new("Background and sources", "Contexte et sources", "Contexto y fuentes");
    public static readonly Phrase Approved = new("Approved wording", "Textes approuvés", "Textos aprobados");
    public static readonly Phrase ApprovedHint = new("Read by a second person", "Relus par une deuxième personne", "Leídos por una segunda persona");

    public static readonly Phrase RewordHint = new(
        "The panel has answered the old wording; those answers stay with it. The new wording starts without feedback.",
        "Le panel a répondu à l’ancien texte\u00A0; ces réponses y restent attachées. Le nouveau texte commence sans retour.",
        "El panel respondió al texto anterior; esas respuestas quedan con él. El nuevo empieza sin retroalimentación.");
    public static readonly Phrase WhyReword = new("Why is it reworded?", "Pourquoi le reformuler\u00A0?", "¿Por qué se reformula?");
    public static readonly Phrase SaveItem = new("Save the item", "Enregistrer la question", "Guardar el ítem");
    public static readonly Phrase TakeOut = new("Take it out of the round…", "La retirer du tour…", "Retirarlo de la ronda…");
    public static readonly Phrase TakeOutTitle = new("Take {0} out of round {1}?", "Retirer {0} du tour {1}\u00A0?", "¿Retirar {0} de la ronda {1}?");
    public static readonly Phrase TakeOutForGood = new(
        "Nobody has been asked it yet, so it is deleted.", "Personne n’y a encore répondu\u00A0; elle sera supprimée.", "Aún no se ha preguntado a nadie, así que se elimina.");
    public static readonly Phrase TakeOutHere = new(
        "It stays in the earlier rounds with their answers.", "Elle reste dans les tours précédents avec leurs réponses.", "Permanece en las rondas anteriores con sus respuestas.");
    public static readonly Phrase TakeOutNow = new("Take it out", "La retirer", "Retirarlo");

    public static readonly Phrase PreviewTitle = new("Round {0} as the panel sees it", "Le tour {0} tel que le panel le voit", "La ronda {0} como la ve el panel");
    public static readonly Phrase PreviewHint = new(
        "Nothing you enter here is stored. Change the language above to read the other wordings.",
        "Rien de ce que vous saisissez ici n’est conservé. Changez de langue ci-dessus pour lire les autres textes.",
        "Nada de lo que escriba aquí se guarda. Cambie de idioma arriba para leer los otros textos.");
    public static readonly Phrase ItemOf = new("Item {0} of {1}", "Question {0} sur {1}", "Ítem {0} de {1}");
    public static readonly Phrase BestEstimate = new("Best estimate", "Meilleure estimation", "Mejor estimación");
    public static readonly Phrase PutInOrder = new("Put in order, 1 is best", "À mettre en ordre, 1 est le meilleur", "Ponga en orden, 1 es lo mejor");
    public static readonly Phrase YourAnswer = new("Your answer", "Votre réponse", "Su respuesta");

    public static Phrase RoleOf(Studies.EstimateRole role) => role switch
    {
        Studies.EstimateRole.Baseline => new("Baseline", "Référence", "Línea de base"),
        Studies.EstimateRole.Expectation => new("What is expected if present trends go on", "Ce qui est attendu si la tendance se poursuit", "Lo esperado si sigue la tendencia actual"),
        _ => new("Target", "Cible", "Meta"),
    };
}
