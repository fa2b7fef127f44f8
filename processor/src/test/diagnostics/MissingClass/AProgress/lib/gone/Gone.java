package lib.gone;

public record Gone(int number) {}
