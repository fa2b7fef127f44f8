package lib.there;

public record Decision(int number) {}
