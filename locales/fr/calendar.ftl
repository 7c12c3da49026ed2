# Calcul en jours ouvrables.

calendar-from = À partir du { $day }, qui n’est pas compté :
calendar-worked = { $number }. { $day }
calendar-makeup = { $number }. { $day } (jour de week-end travaillé en échange d’un jour de congé)
calendar-holiday = – { $day } : jour férié
calendar-rest = – { $day } : week-end
calendar-rest-provisional = – { $day } : week-end, ou jour de congé fixé par règlement
calendar-result = { $count ->
    [one] Un jour ouvrable
   *[other] { $count } jours ouvrables
 } : { $day }
calendar-provisional = Provisoire : le calcul a touché une année hors des circulaires annuelles du Conseil des affaires d’État connues ici ({ $first } à { $last }). Les jours de semaine ont été comptés, sauf les jours fériés dont la date est fixée par règlement. Une circulaire peut encore déplacer ce jour.
