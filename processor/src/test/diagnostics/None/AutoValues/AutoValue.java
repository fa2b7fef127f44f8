package com.google.auto.value;

public @interface AutoValue {}
