<?php

// php test_callback_token.php, with the path of docs/callback-token-vectors.json in CALLBACK_TOKEN_VECTORS.

declare(strict_types=1);

require __DIR__ . '/callback_token.php';

function opened(string $token): ?array
{
    try {
        $activity = open_callback_token($token);
        return ['taskToken' => bin2hex($activity['taskToken'])] + $activity;
    } catch (InvalidArgumentException) {
        return null;
    }
}

/** What the vector says; a token of another namespace opens, and the caller looks at the namespace. */
function fits(array $vector): bool
{
    $activity = opened($vector['token']);
    $refused = $vector['refused'] ?? null;
    if (isset($vector['waitId'])) {
        return $activity === null; // Of version 2, which the function does not open.
    }
    if ($refused === 'OTHER_NAMESPACE') {
        return $activity['namespace'] !== $vector['namespace'];
    }
    if ($refused !== null) {
        return $activity === null;
    }
    return $activity == array_intersect_key($vector, $activity);
}

$vectors = json_decode(file_get_contents(getenv('CALLBACK_TOKEN_VECTORS')), true, 512, JSON_THROW_ON_ERROR);
$plain = array_filter($vectors, fn ($vector) => !isset($vector['keys']));
$unfit = array_filter($plain, fn ($vector) => !fits($vector));
foreach ($unfit as $vector) {
    echo "FAILED: {$vector['name']}\n";
}
echo count($plain), ' plain tokens, ', count($unfit), " failed\n";
exit($unfit === [] && count($plain) >= 20 ? 0 : 1);
