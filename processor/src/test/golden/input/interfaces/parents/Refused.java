package interfaces.parents;

public record Refused(String why) {}
