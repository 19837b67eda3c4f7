using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Accounts;

public static class AccountRules
{
    public static readonly Rule MailIsAnAddress = new("account.mail-is-an-address", new(
        "Enter an e-mail address, such as name@example.org.",
        "Saisissez une adresse électronique, par exemple nom@example.org.",
        "Escriba una dirección de correo, como nombre@example.org."));

    public static readonly Rule SomebodyAdministers = new("account.somebody-administers", new(
        "The platform needs at least one administrator who can sign in.",
        "La plateforme a besoin d’au moins un administrateur qui puisse se connecter.",
        "La plataforma necesita al menos una persona administradora que pueda entrar."));

    public static readonly Rule NoAdministratorYet = new("account.no-administrator-yet", new(
        "There is an administrator already; ask them for an account.",
        "Il y a déjà un administrateur\u00A0; demandez-lui un compte.",
        "Ya hay una persona administradora; pídale una cuenta."));
}
