<?php

// Opens a plain callback token. The layout is in docs/wire-format.md; copy this file.

declare(strict_types=1);

/**
 * Reads the token, or throws an InvalidArgumentException if it is not as it was made.
 *
 * @return array{taskToken: string, namespace: string, workflowId: ?string, runId: ?string,
 *     activityId: string, activityType: string, attempt: int} the task token in raw bytes
 */
function open_callback_token(string $token): array
{
    if (!preg_match('/^aap_[A-Za-z0-9_-]+$/D', $token)) {
        throw new InvalidArgumentException('not a plain callback token');
    }
    $encoded = strtr(substr($token, 4), '-_', '+/');
    $data = base64_decode($encoded);
    $body = substr($data, 0, -4);
    if (
        rtrim(base64_encode($data), '=') !== $encoded || strlen($data) < 6
        || unpack('n', $body)[1] !== strlen($body) - 2
        || unpack('N', $data, strlen($body))[1] !== crc32($body)
    ) {
        throw new InvalidArgumentException('the callback token is cut or changed');
    }
    if (substr($body, 2, 1) !== "\x01") {
        throw new InvalidArgumentException('the callback token is of another version');
    }
    $fields = callback_token_fields(substr($body, 3));
    if (!isset($fields[1], $fields[2], $fields[5], $fields[6], $fields[7]) || $fields[7] < 1) {
        throw new InvalidArgumentException('the callback token cannot be read');
    }
    return [
        'taskToken' => $fields[1],
        'namespace' => $fields[2],
        'workflowId' => $fields[3] ?? null,
        'runId' => $fields[4] ?? null,
        'activityId' => $fields[5],
        'activityType' => $fields[6],
        'attempt' => $fields[7],
    ];
}

/** The fields by their number. Numbers above 7 are for others, and are skipped. */
function callback_token_fields(string $content): array
{
    $at = 0;
    $take = function (int $length) use ($content, &$at): string {
        if ($length > strlen($content) - $at) {
            throw new InvalidArgumentException('the callback token cannot be read');
        }
        $at += $length;
        return substr($content, $at - $length, $length);
    };
    $number = function () use ($take): int {
        for ($value = 0, $shift = 0; $shift < 35; $shift += 7) {
            $group = ord($take(1));
            $value |= ($group & 0x7F) << $shift;
            if ($group < 0x80) {
                return $value;
            }
        }
        throw new InvalidArgumentException('the callback token cannot be read');
    };
    $fields = [];
    while ($at < strlen($content)) {
        $tag = ord($take(1));
        $isUuid = $tag >= 0x80;
        $field = $tag & 0x7F;
        $value = $field === 7 ? $number() : $take($isUuid ? 16 : $number());
        $isText = $field > 1 && $field < 7;
        if (isset($fields[$field]) || $isText && !$isUuid && !preg_match('//u', $value)) {
            throw new InvalidArgumentException('the callback token cannot be read');
        }
        if ($isText && $isUuid) {
            $value = implode('-', sscanf(bin2hex($value), '%8s%4s%4s%4s%12s'));
        }
        if ($field <= 7) {
            $fields[$field] = $value;
        }
    }
    return $fields;
}
