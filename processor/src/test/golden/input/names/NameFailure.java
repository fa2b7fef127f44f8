package names;

public record NameFailure(String why) {}
