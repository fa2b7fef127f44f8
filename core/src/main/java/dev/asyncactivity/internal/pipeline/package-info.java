/** Takes calls through their order, their delivery and their settlement. Not API. */
@NullMarked
package dev.asyncactivity.internal.pipeline;

import org.jspecify.annotations.NullMarked;
