# 看起來像真實的人的自由文字：對此說什麼。文字本身一概不重複。

hypothetical-found = { $place }：這看起來像{ $kind }。
hypothetical-more = { $count ->
   *[other] 另有{ $count }處看起來像這類內容。
}
hypothetical-shown = 這個標籤在這裡顯示為「{ $label }」，也這樣儲存。
hypothetical-advice = 這裡只能有虛構的案例。請把它從檔案中去掉，把人稱為「人物A」「人物B」。姓名無法識別：請自己尋找。
hypothetical-person = 人物{ $letter }
hypothetical-kind-resident-number = 身份證號碼
hypothetical-kind-old-resident-number = 舊身份證號碼
hypothetical-kind-credit-code = 企業或經營者的統一社會信用代碼
hypothetical-kind-mobile = 手機號碼
hypothetical-kind-telephone = 電話號碼
hypothetical-kind-email = 電子郵件地址
hypothetical-kind-passport = 護照或通行證號碼
hypothetical-kind-machine-readable = 護照上的機讀碼
