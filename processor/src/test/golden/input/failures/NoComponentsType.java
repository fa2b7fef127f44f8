package failures;

/** Its constant would be named like the one with the type of NoComponents. */
public record NoComponentsType(String why) {}
