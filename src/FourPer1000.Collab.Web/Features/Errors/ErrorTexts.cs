namespace FourPer1000.Collab.Web.Features.Errors;

internal static class ErrorTexts
{
    public static readonly Phrase Home = new("Go to the home page", "Aller à la page d’accueil", "Ir a la página de inicio");

    public static readonly Phrase Id = new(
        "If you write to us, give this number:", "Si vous nous écrivez, indiquez ce numéro\u00A0:", "Si nos escribe, indique este número:");

    public static Phrase TitleOf(int code) => code switch
    {
        403 or 400 => new("This was not accepted", "Cela n’a pas été accepté", "No se ha aceptado"),
        413 => new("This is too large", "C’est trop volumineux", "Es demasiado grande"),
        429 => new("Please wait a minute", "Veuillez patienter une minute", "Espere un minuto"),
        503 => new("We can’t reach our records right now", "Nos données sont momentanément inaccessibles", "Ahora no podemos acceder a nuestros datos"),
        >= 500 => new("Something went wrong on our side", "Une erreur s’est produite de notre côté", "Algo ha fallado por nuestra parte"),
        _ => new("There is no such page", "Cette page n’existe pas", "Esta página no existe"),
    };

    public static Phrase AdviceOf(int code) => code switch
    {
        403 or 400 => new(
            "The form did not come from an open page of this site, or it was too old. Go back, load the page again and try once more. What was saved is safe.",
            "Le formulaire ne venait pas d’une page ouverte de ce site, ou il était trop ancien. Revenez en arrière, rechargez la page et réessayez. Ce qui a été enregistré est conservé.",
            "El formulario no venía de una página abierta de este sitio, o era demasiado antiguo. Vuelva atrás, cargue la página de nuevo e inténtelo otra vez. Lo guardado está a salvo."),
        413 => new(
            "Shorten the text or choose a smaller file, then try again.",
            "Raccourcissez le texte ou choisissez un fichier plus petit, puis réessayez.",
            "Acorte el texto o elija un archivo más pequeño e inténtelo de nuevo."),
        429 => new(
            "There were too many attempts in a short time. Wait a minute, then try again.",
            "Il y a eu trop de tentatives en peu de temps. Attendez une minute, puis réessayez.",
            "Ha habido demasiados intentos en poco tiempo. Espere un minuto e inténtelo de nuevo."),
        503 => new(
            "The database does not answer. What was shown as saved is safe; what you have just sent was not saved. Wait a moment, go back and send it again.",
            "La base de données ne répond pas. Ce qui était indiqué comme enregistré est conservé ; ce que vous venez d’envoyer n’a pas été enregistré. Attendez un instant, revenez en arrière et renvoyez-le.",
            "La base de datos no responde. Lo que figuraba como guardado está a salvo; lo que acaba de enviar no se ha guardado. Espere un momento, vuelva atrás y envíelo de nuevo."),
        >= 500 => new(
            "We have a record of it. Answers that were shown as saved are safe. Try again in a moment.",
            "Nous en gardons une trace. Les réponses indiquées comme enregistrées sont conservées. Réessayez dans un instant.",
            "Ha quedado registrado. Las respuestas que figuraban como guardadas están a salvo. Inténtelo de nuevo en un momento."),
        _ => new(
            "The address may be mistyped, or the page may not be open to you. If you expected to see something here, sign in first.",
            "L’adresse est peut-être mal saisie, ou la page ne vous est pas ouverte. Si vous attendiez quelque chose ici, connectez-vous d’abord.",
            "Quizá la dirección esté mal escrita o la página no esté abierta para usted. Si esperaba ver algo aquí, entre primero."),
    };
}
